package org.xenotime.ranking.feed;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.xenotime.ranking.testing.Deposits.actorChanged;
import static org.xenotime.ranking.testing.Deposits.deposit;
import static org.xenotime.ranking.testing.Deposits.depositRemoved;
import static org.xenotime.ranking.testing.Deposits.depositWithoutFigures;
import static org.xenotime.ranking.testing.Deposits.prices;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.testing.Eventually;
import org.xenotime.ranking.testing.Feed;
import org.xenotime.ranking.testing.FeedResource;
import org.xenotime.ranking.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(FeedResource.class)
class FollowingTest {

  private static final String RANKING = "/api/v1/rankings/heavy";

  @Inject Follower follower;
  @Inject FeedPositions positions;

  Feed feed;

  @BeforeEach
  void aWorldOfTwoDeposits() {
    feed.pagesOf(500);
    feed.forgetEverything();
    feed.commit(prices(2026, 1000, 2));
    feed.commit(deposit("large", 1e6, 30), depositWithoutFigures("unknown"), actorChanged());
    feed.commit(deposit("small", 1e4, 10));
    theRankingBecomes("large", "small");
  }

  @Test
  void whatChangesIsRankedAfresh() {
    var before = snapshot();
    feed.commit(deposit("small", 1e7, 60));
    theRankingBecomes("small", "large");
    assertThat(snapshot()).isEqualTo(before + 1);
    get(RANKING).then().body("items.change", contains(1, -1)).body("dataRevision", equalTo(4));
  }

  @Test
  void whatWasMergedIntoAnotherIsRankedNoMore() {
    feed.commit(depositRemoved("small", "large"), deposit("large", 2e6, 30));
    theRankingBecomes("large");
  }

  @Test
  void whatWasMergedBeforeTheFeedIsReadAgainStaysAway() {
    feed.forgetEverything();
    feed.commit(prices(2026, 1000, 2));
    feed.commit(deposit("large", 1e6, 30), deposit("double", 1e6, 30));
    feed.commit(depositRemoved("double", "large"));
    theRankingBecomes("large");
  }

  @Test
  void whatDoesNotChangeTheResultMakesNoSnapshot() {
    var before = snapshot();
    feed.commit(actorChanged(), deposit("large", 1e6, 30));
    feed.commit(deposit("newcomer", 1e5, 20));
    theRankingBecomes("large", "newcomer", "small");
    assertThat(snapshot()).isEqualTo(before + 1);
  }

  @Test
  void halfAnImportIsNotRanked() {
    feed.begin(deposit("half", 1e9, 90), deposit("large", 1, 1));
    theFollowerReadsOn();
    theRankingBecomes("large", "small");
    feed.end();
    theRankingBecomes("half", "small", "large");
  }

  @Test
  void anImportOfManyPagesIsRankedOnce() {
    var before = snapshot();
    feed.pagesOf(3);
    feed.commit(Feed.many(20, i -> deposit("site-%02d".formatted(i), 1e5 + i, 20)));
    Eventually.holds(() -> get(RANKING).then().body("rankedCount", equalTo(22)));
    assertThat(snapshot()).isEqualTo(before + 1);
  }

  @Test
  void aRepeatedPageChangesNothing() {
    var before = snapshot();
    feed.repeatPages(3);
    feed.commit(deposit("newcomer", 1e5, 20));
    theRankingBecomes("large", "newcomer", "small");
    theFollowerReadsOn();
    assertThat(snapshot()).isEqualTo(before + 1);
  }

  @Test
  void theRankingOutlivesTheDeposits() {
    feed.goAway();
    theRankingBecomes("large", "small");
    feed.comeBack();
    feed.commit(deposit("newcomer", 1e5, 20));
    theRankingBecomes("large", "newcomer", "small");
  }

  @Test
  void aRestartGoesOnWhereItEnded() throws InterruptedException {
    var before = snapshot();
    follower.stop();
    feed.commit(deposit("newcomer", 1e5, 20));
    theRankingBecomes("large", "small");
    follower.start();
    theRankingBecomes("large", "newcomer", "small");
    follower.stop();
    follower.start();
    theFollowerReadsOn();
    assertThat(snapshot()).isEqualTo(before + 1);
  }

  @Test
  void whenDepositsLostTheirDataTheOldRankingStaysUntilAllIsReadAgain() {
    feed.forgetEverything();
    feed.commit(prices(2026, 1000, 2));
    feed.begin(deposit("other", 1e6, 30));
    theFollowerReadsOn();
    theRankingBecomes("large", "small");
    feed.end();
    theRankingBecomes("other");
  }

  @Test
  void onlyOneReplicaFollows() throws InterruptedException {
    assertThat(positions.hold("another replica", Duration.ofMinutes(1))).isEmpty();
    follower.stop();
    assertThat(positions.hold("another replica", Duration.ofMinutes(1))).isPresent();
    positions.release("another replica");
    follower.start();
  }

  private void theFollowerReadsOn() {
    var answered = feed.answered();
    Eventually.holds(() -> assertThat(feed.answered()).isGreaterThan(answered + 1));
  }

  private static void theRankingBecomes(String... deposits) {
    Eventually.holds(
        () -> get(RANKING).then().statusCode(200).body("items.deposit.id", contains(deposits)));
  }

  private static int snapshot() {
    return get(RANKING).then().extract().path("snapshot");
  }
}
