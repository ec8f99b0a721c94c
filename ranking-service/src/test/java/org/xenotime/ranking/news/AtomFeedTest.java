package org.xenotime.ranking.news;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.xenotime.ranking.testing.Deposits.deposit;
import static org.xenotime.ranking.testing.Deposits.prices;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xenotime.ranking.testing.Eventually;
import org.xenotime.ranking.testing.Feed;
import org.xenotime.ranking.testing.FeedResource;
import org.xenotime.ranking.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(FeedResource.class)
class AtomFeedTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String RANKING = "/api/v1/rankings/heavy";

  Feed feed;

  @BeforeEach
  void aChangeAtTheTop() {
    feed.forgetEverything();
    feed.commit(prices(2026, 1000, 2), deposit("large", 1e6, 30), deposit("middle", 1e5, 20));
    theRankingBecomes("large", "middle");
    feed.commit(deposit("a <&> b", 1e7, 60));
    theRankingBecomes("a <&> b", "large", "middle");
    feed.commit(deposit("large", 1e6, 30.0001));
    Eventually.holds(
        () -> get(RANKING).then().body("items[1].heavySharePercent", equalTo(30.0001f)));
  }

  @Test
  void theFeedIsWellFormedAndHoldsWhatAtomAsksFor() throws Exception {
    var feed = feed("?top=3");
    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(text(feed, "id")).startsWith("urn:uuid:");
    assertThat(Instant.parse(text(feed, "updated"))).isBefore(Instant.now());
    assertThat(children(feed, "author")).hasSize(1);
    assertThat(text(children(feed, "author").getFirst(), "name")).isEqualTo("Xenotime");
    assertThat(children(feed, "link"))
        .extracting(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
        .containsExactly("self " + RANKING + "/changes.atom?top=3", "alternate " + RANKING);
    var ids = new HashSet<String>();
    for (var entry : children(feed, "entry")) {
      assertThat(ids.add(text(entry, "id"))).isTrue();
      assertThat(text(entry, "title")).isNotBlank();
      assertThat(text(entry, "content")).isNotBlank();
      assertThat(Instant.parse(text(entry, "updated"))).isBefore(Instant.now());
      assertThat(children(entry, "link")).isNotEmpty();
    }
  }

  @Test
  void anEntryTellsWhoMovedAndSnapshotsWithoutAMoveHaveNone() throws Exception {
    var newest = children(feed("?top=2"), "entry").getFirst();
    assertThat(text(newest, "title"))
        .isEqualTo("A <&> b enters the top 2 at 1; Large falls from 1 to 2, and 1 more");
    assertThat(text(newest, "content"))
        .isEqualTo(
            "A <&> b enters the top 2 at 1\nLarge falls from 1 to 2\n"
                + "Middle, at 2 before, leaves the top");
    var snapshot = get(RANKING).then().extract().<Integer>path("snapshot") - 1;
    assertThat(children(newest, "link"))
        .extracting(link -> link.getAttribute("href"))
        .containsExactly(
            RANKING + "/snapshots/" + snapshot,
            "%s/compare?a=%d&b=%d".formatted(RANKING, snapshot - 1, snapshot));
  }

  @Test
  void whoHasTheFeedGetsNothingAgain() {
    var answer = get(RANKING + "/changes.atom").then().statusCode(200);
    answer.contentType(startsWith("application/atom+xml"));
    given()
        .header("If-None-Match", answer.extract().header("ETag"))
        .get(RANKING + "/changes.atom")
        .then()
        .statusCode(304);
    get(RANKING + "/changes.atom?top=51").then().statusCode(400);
    get(RANKING + "/changes.atom?top=ten").then().statusCode(400);
    get("/api/v1/rankings/light/changes.atom").then().statusCode(404);
  }

  private static Element feed(String query) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var body = get(RANKING + "/changes.atom" + query).then().statusCode(200).extract();
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(body.asByteArray()))
        .getDocumentElement();
  }

  private static List<Element> children(Element parent, String name) {
    var children = new ArrayList<Element>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getLocalName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }

  private static String text(Element parent, String name) {
    assertThat(children(parent, name)).hasSize(1);
    return children(parent, name).getFirst().getTextContent();
  }

  private static void theRankingBecomes(String... deposits) {
    Eventually.holds(() -> get(RANKING).then().body("items.deposit.id", contains(deposits)));
  }
}
