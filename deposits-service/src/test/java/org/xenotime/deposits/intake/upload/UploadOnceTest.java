package org.xenotime.deposits.intake.upload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A file under a key is stored once, and told of once. */
@QuarkusTest
class UploadOnceTest extends UploadTest {

  @Test
  void aRepeatUnderTheSameKeyGetsTheFirstAnswer() {
    var page = ClaimFile.page();
    var file = ClaimFile.usual().row("sourceUrl", page).text();
    var key = UUID.randomUUID().toString();
    var first = keyed(file, key).statusCode(201).extract();
    var again = keyed(file, key).statusCode(201).extract();
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(bySource(page)).hasSize(1);
    keyed(ClaimFile.usual().row("sourceUrl", ClaimFile.page()).text(), key)
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
  }

  @Test
  void aKeyIsFreeAgainAfterARefusal() {
    var key = UUID.randomUUID().toString();
    keyed(ClaimFile.usual().row("kind", "magic").text(), key).statusCode(422);
    keyed(ClaimFile.usual().row("sourceUrl", ClaimFile.page()).text(), key).statusCode(201);
  }

  @Test
  void eachClaimIsAnEventAndTheRevisionIsCommittedOnce() {
    var end = endOfFeed();
    var page = ClaimFile.page();
    var stored =
        upload(
                ClaimFile.usual()
                    .row("sourceUrl", page)
                    .row("kind", "taxation", "sourceUrl", page)
                    .row("kind", "transit", "sourceUrl", page))
            .statusCode(201)
            .extract();
    var ids = bySource(page);
    var events = feed(end);
    events
        .body(
            "items.type",
            contains(
                "org.xenotime.source.changed",
                "org.xenotime.claim.recorded",
                "org.xenotime.claim.recorded",
                "org.xenotime.claim.recorded",
                "org.xenotime.revision.committed"))
        .body("items.revision", everyItem(equalTo(stored.<Integer>path("revision"))))
        .body("items[0].data.url", equalTo(page))
        .body("items[4].data.events", equalTo(4));
    assertThat(events.extract().<List<String>>path("items.subject").subList(1, 4)).isEqualTo(ids);
    Map<String, Object> shown = given().get(CLAIMS + ids.getFirst()).jsonPath().getMap("");
    assertThat(events.extract().jsonPath().getMap("items[1].data")).isEqualTo(shown);
  }
}
