package org.xenotime.ranking.verification;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.xenotime.ranking.testing.Deposits.deposit;
import static org.xenotime.ranking.testing.Deposits.depositWithoutFigures;
import static org.xenotime.ranking.testing.Deposits.prices;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xenotime.ranking.identity.Sha256;
import org.xenotime.ranking.kept.Engine;
import org.xenotime.ranking.testing.Eventually;
import org.xenotime.ranking.testing.Feed;
import org.xenotime.ranking.testing.FeedResource;
import org.xenotime.ranking.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(FeedResource.class)
class VerificationTest {

  private static final String RANKING = "/api/v1/rankings/heavy";

  @Inject DataSource database;

  Feed feed;
  private Tampering tampering;

  @BeforeEach
  void aSecondSnapshot() {
    tampering = new Tampering(database);
    feed.forgetEverything();
    feed.commit(
        prices(2026, 1000, 2),
        deposit("large", 1e6 / 3, 30),
        deposit("small", 1e4 / 7, 10),
        depositWithoutFigures("unknown"));
    Eventually.holds(
        () -> get(RANKING).then().body("items.deposit.id", contains("large", "small")));
    feed.commit(deposit("small", 1e7, 60));
    Eventually.holds(
        () -> get(RANKING).then().body("items.deposit.id", contains("small", "large")));
  }

  @Test
  void aStrangerCanCheckTheIdentity() {
    var inputs = get(newest() + "/inputs").then().statusCode(200).extract().asString();
    get(RANKING + "/snapshots?limit=1")
        .then()
        .body("items[0].identity", equalTo(Sha256.of(inputs)))
        .body("items[0].inputs", equalTo(newest() + "/inputs"))
        .body("items[0].engine", equalTo(Engine.VERSION));
    get(newest() + "/inputs")
        .then()
        .body("methodology.id", equalTo("heavy"))
        .body("prices.prices.edition", equalTo("mcs-2026"))
        .body("prices.source.id", equalTo("usgs-mcs-2026"))
        .body("deposits.id", contains("large", "small", "unknown"))
        .body("deposits[1].heavyTreoTonnes.source.id", equalTo("weng-2015"))
        .body("seed", equalTo(1));
  }

  @Test
  void whoHasTheInputsGetsThemOnce() {
    var tag = get(newest() + "/inputs").header("ETag");
    given().header("If-None-Match", tag).get(newest() + "/inputs").then().statusCode(304);
  }

  @Test
  void whatIsPublishedIsWhatItsInputsMake() {
    get(newest() + "/verify")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("identical", equalTo(true))
        .body("differences", empty())
        .body("engine", equalTo(Engine.VERSION));
  }

  @Test
  void aTamperedRowIsFoundOut() throws SQLException {
    tampering.newest(
        "update snapshot_entry set score = 0.99 where snapshot_id = %d and deposit = 'large'");
    get(newest() + "/verify")
        .then()
        .body("identical", equalTo(false))
        .body("differences.path", contains("/ranked/large/score"))
        .body("differences[0].published", equalTo(0.99f));
  }

  @Test
  void aRowThatWasTakenOutIsMissed() throws SQLException {
    tampering.newest("delete from snapshot_unranked where snapshot_id = %d");
    get(newest() + "/verify")
        .then()
        .body("identical", equalTo(false))
        .body("differences.path", contains("/unranked/unknown"))
        .body("differences[0]", not(hasKey("published")))
        .body("differences[0].recomputed.reasons", hasSize(3));
  }

  @Test
  void aTamperedReasonInsideARowIsFoundOut() throws SQLException {
    tampering.newest(
        "update snapshot_entry set criteria = jsonb_set(criteria, '{0,source,citation}', '\"X\"')"
            + " where snapshot_id = %d and deposit = 'small'");
    get(newest() + "/verify")
        .then()
        .body("differences.path", contains("/ranked/small/criteria/0/source/citation"));
  }

  @Test
  void tamperedInputsAreFoundOutWhateverTheyMake() throws SQLException {
    feed.commit(deposit("tampered", 1e5, 20));
    Eventually.holds(() -> get(RANKING).then().body("items.deposit.id", hasItem("tampered")));
    tampering.newest(
        "update input_part set document = document || ' ' from snapshot"
            + " where snapshot.id = %d and sha256 = deposits_part");
    get(newest() + "/verify")
        .then()
        .body("identical", equalTo(false))
        .body("differences.path", contains("/inputs/deposits"));
  }

  @Test
  void aTamperedHeadIsFoundOut() throws SQLException {
    tampering.newest(
        "update snapshot set ranked_count = 7, identity = repeat('0', 64) where id = %d");
    get(newest() + "/verify")
        .then()
        .body("differences.path", hasItems("/snapshot/rankedCount", "/snapshot/identity"));
  }

  @Test
  void aSnapshotFromBeforeInputsWereKeptCanStillBeRead() throws SQLException {
    tampering.newest(
        "update snapshot set identity = null, engine = null, seed = null, methodology_part = null,"
            + " prices_part = null, deposits_part = null where id = %d");
    get(newest()).then().statusCode(200).body("items.deposit.id", hasItem("large"));
    get(RANKING + "/snapshots")
        .then()
        .statusCode(200)
        .body("items[0]", not(hasKey("identity")))
        .body("items[0]", not(hasKey("verify")));
    get(RANKING + "/snapshots?f=csv").then().statusCode(200);
    for (var part : new String[] {"/inputs", "/verify"}) {
      get(newest() + part)
          .then()
          .statusCode(404)
          .body("detail", containsString("before inputs were kept"));
    }
  }

  @Test
  void whatIsNotThereIsNotVerified() {
    get(RANKING + "/snapshots/999999/verify").then().statusCode(404);
    get(RANKING + "/snapshots/999999/inputs").then().statusCode(404);
    get(newest() + "/verify?deep=true").then().statusCode(400);
  }

  private static String newest() {
    return RANKING + "/snapshots/" + get(RANKING).then().extract().path("snapshot");
  }
}
