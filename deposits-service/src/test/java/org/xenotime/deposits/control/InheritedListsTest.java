package org.xenotime.deposits.control;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.actor.ActorRef;
import org.xenotime.deposits.control.NewClaim.HeldBy;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.site.SiteRef;
import org.xenotime.deposits.testing.ActorFixture;
import org.xenotime.deposits.testing.ControlFixture;
import org.xenotime.deposits.testing.CountedStatements;
import org.xenotime.deposits.testing.PostgresResource;

/** What lies inside of an area and has its answer is in the lists, and says whose answer it is. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class InheritedListsTest {

  private static final String OWN = "its own";
  private static final String CONTESTED = "/api/v1/control/contested?on=2022-01-01&kind=territory";
  private static final String DIFF =
      "/api/v1/control/diff?from=2021-05-20&to=2021-06-10&kind=territory";
  private static final String LONG_DIFF =
      "/api/v1/control/diff?from=2020-01-01&to=2022-01-01&kind=territory";

  @Inject ControlFixture told;
  @Inject ActorFixture actors;

  /** An area that two took on one day, with what came to lie inside of it before and after that. */
  private final class Fought {
    private final ActorRef one = actors.company("One");
    private final ActorRef other = actors.company("Other");
    private final SiteRef area = told.area("Fought for");
    private final SiteRef district = told.inside(area, "District");
    private final SiteRef held = told.inside(area, "Held by a third");

    private Fought() {
      told.holds(one, area, Period.from("2021-06-01"));
      told.holds(other, area, Period.from("2021-06-01"));
      told.holds(actors.company("Third"), held, Period.from("2021-03-01"));
    }

    private final SiteRef mine = told.inside(district, "Mine");
  }

  @Test
  void theContestedOnesInsideOfAContestedAreaAreListed() {
    var fought = new Fought();
    assertThat(listed(CONTESTED, "answer.inheritedFrom"))
        .containsEntry(fought.area.slug(), OWN)
        .containsEntry(fought.district.slug(), fought.area.slug())
        .containsEntry(fought.mine.slug(), fought.area.slug())
        .doesNotContainKey(fought.held.slug());
    assertThat(listed(CONTESTED + "&inherited=exclude", "answer.inheritedFrom"))
        .containsEntry(fought.area.slug(), OWN)
        .doesNotContainKeys(fought.district.slug(), fought.mine.slug());
  }

  @ParameterizedTest
  @ValueSource(strings = {DIFF, LONG_DIFF})
  void whatChangedHandsWithItsAreaIsListed(String diff) {
    var fought = new Fought();
    assertThat(listed(diff, "change.after.inheritedFrom"))
        .containsEntry(fought.area.slug(), OWN)
        .containsEntry(fought.district.slug(), fought.area.slug())
        .containsEntry(fought.mine.slug(), fought.area.slug());
    assertThat(listed(diff + "&inherited=exclude", "change.after.inheritedFrom"))
        .containsEntry(fought.area.slug(), OWN)
        .doesNotContainKeys(fought.district.slug(), fought.mine.slug());
  }

  @Test
  void anActorHoldsWhatLiesInsideOfWhatItHolds() {
    var fought = new Fought();
    var holdings = "/api/v1/actors/" + fought.one.slug() + "/holdings?on=2022-01-01";
    assertThat(listed(holdings, "answer.inheritedFrom"))
        .isEqualTo(
            Map.of(
                fought.area.slug(), OWN,
                fought.district.slug(), fought.area.slug(),
                fought.mine.slug(), fought.area.slug()));
    assertThat(listed(holdings + "&inherited=exclude", "answer.inheritedFrom"))
        .isEqualTo(Map.of(fought.area.slug(), OWN));
    assertThat(listed(holdings + "&limit=1", "answer.inheritedFrom")).hasSize(3);
    given()
        .accept("text/csv")
        .get(holdings)
        .then()
        .body(startsWith("deposit,name,longitude,latitude,kind,state,leads,probability,inherited"));
  }

  @Test
  void whoRunsAnAreaDoesNotRunEachMineInIt() {
    var operator = actors.company("Operator");
    var area = told.area("Area with an operator");
    told.claim(
        HeldBy.actor(operator), ControlKind.OPERATION, area, Period.from("2021"), "2021-07-01");
    told.inside(area, "Mine");
    assertThat(listed("/api/v1/actors/" + operator.slug() + "/holdings", "answer.inheritedFrom"))
        .isEqualTo(Map.of(area.slug(), OWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {CONTESTED, DIFF, LONG_DIFF})
  void aPageTakesThreeStatementsHoweverMuchLiesInside(String list) {
    var fought = new Fought();
    for (var n = 0; n < 20; n++) {
      told.inside(fought.district, "Mine " + n);
    }
    assertThat(CountedStatements.during(() -> given().get(list).then().statusCode(200)))
        .isLessThanOrEqualTo(3);
  }

  @Test
  void whetherInheritedIsOneOfTwo() {
    given()
        .get(CONTESTED + "&inherited=perhaps")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("inherited"))
        .body("errors.message", hasItem("must be one of include, exclude"));
  }

  /** By deposit, whose answer it is. */
  private static Map<String, String> listed(String path, String inheritedFrom) {
    var all = new HashMap<String, String>();
    for (var next = path; next != null; ) {
      var page = given().urlEncodingEnabled(false).get(next).jsonPath();
      for (var n = 0; n < page.getList("items").size(); n++) {
        all.put(
            page.getString("items[%d].deposit.id".formatted(n)),
            Objects.requireNonNullElse(
                page.getString("items[%d].%s".formatted(n, inheritedFrom)), OWN));
      }
      next = page.getString("next");
    }
    return all;
  }
}
