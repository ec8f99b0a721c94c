package org.xenotime.deposits.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.SourceTest;

/** Who changed what, when and why, is kept for good. */
@QuarkusTest
class RevisionLogTest extends SourceTest {

  @Inject DataSource database;

  @Test
  void aChangeIsLoggedWithItsReasonFieldByField() {
    var address = aSource();
    patch(
            asEditor(),
            address,
            because("The publisher was missing", Map.of("publisher", "Frontier", "grade", "B")))
        .then()
        .statusCode(200)
        .body("publisher", equalTo("Frontier"))
        .header("ETag", notNullValue());
    given()
        .get(address + "/revisions")
        .then()
        .statusCode(200)
        .body("items.number", equalTo(List.of(2, 1)))
        .body("items[0].by", equalTo("editor"))
        .body("items[0].reason", equalTo("The publisher was missing"))
        .body("items[0].change", equalTo("correction"))
        .body("items[0].dataRevision", greaterThan(0))
        .body("items[0].differences.field", equalTo(List.of("/grade", "/publisher")))
        .body("items[0].differences[0].before", equalTo("F"))
        .body("items[0].differences[1].before", nullValue())
        .body("items[0].differences.after", equalTo(List.of("B", "Frontier")));
  }

  @Test
  void revisionsComePageByPageAndAsCsv() {
    var address = aSource();
    for (var grade : List.of("A", "B", "C")) {
      patch(asEditor(), address, because("Judged anew", Map.of("grade", grade)));
    }
    var first = given().get(address + "/revisions?limit=2").then();
    first.body("items.number", equalTo(List.of(4, 3)));
    given()
        .get(first.extract().<String>path("next"))
        .then()
        .body("items.number", equalTo(List.of(2, 1)))
        .body("next", nullValue());
    given()
        .get(address + "/revisions?f=csv")
        .then()
        .contentType(startsWith("text/csv"))
        .body(startsWith("number,at,by,"));
  }

  @Test
  void whatWasNeverEditedSaysByWhichDataSetItCame() {
    given()
        .get(SOURCES + "/weng-and-others-2015/revisions")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].by", equalTo("import"))
        .body("items[0].dataSet", equalTo("usgs_global_ree_2022"))
        .body("items[0].at", notNullValue());
    given().get(SOURCES + "/nobody/revisions").then().statusCode(404);
  }

  @Test
  void theImportStaysTheFirstVersionOfWhatIsEditedLater() {
    var imported = given().get(SOURCES + "?q=mineral&limit=1").<String>path("items[0].id");
    var address = SOURCES + "/" + imported;
    patch(asEditor(), address, because("Judged", Map.of("grade", "A"))).then().statusCode(200);
    given()
        .get(address + "/revisions")
        .then()
        .body("items.by", equalTo(List.of("editor", "import")))
        .body("items.number", equalTo(List.of(2, 1)));
  }

  @Test
  void theLogCannotBeRewrittenEvenByItsOwner() throws SQLException {
    aSource();
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      for (var attempt :
          List.of(
              "update revision_entry set reason = 'otherwise'",
              "delete from revision_entry",
              "truncate revision_entry")) {
        assertThat(failureOf(() -> statement.execute(attempt))).contains("append only");
      }
    }
  }

  @Test
  void whatChangesNothingIsNotLogged() {
    var address = aSource();
    patch(asEditor(), address, because("Judged", Map.of("grade", "F"))).then().statusCode(200);
    given().get(address + "/revisions").then().body("items", hasSize(1));
  }

  @Test
  void aChangeNamesItsReasonAndItsCause() {
    var address = aSource();
    patch(asEditor(), address, Map.of("grade", "A"))
        .then()
        .statusCode(422)
        .body("errors.field", equalTo(List.of("reason")));
    patch(asEditor(), address, because("x", Map.of("change", "whim")))
        .then()
        .statusCode(422)
        .body("errors.field", equalTo(List.of("change")))
        .body("errors[0].message", containsString("world-change"));
    patch(asEditor(), address, because("x", Map.of("change", "retraction"))).then().statusCode(409);
  }

  private interface Attempt {
    void run() throws SQLException;
  }

  private static String failureOf(Attempt attempt) {
    try {
      attempt.run();
      return "nothing failed";
    } catch (SQLException refused) {
      return refused.getMessage();
    }
  }
}
