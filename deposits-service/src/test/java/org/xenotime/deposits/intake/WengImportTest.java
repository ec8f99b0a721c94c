package org.xenotime.deposits.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class WengImportTest {

  private static final String DEPOSIT = "/api/v1/deposits/";

  @Inject DataSource database;

  @Test
  void theTonnagesAddUpToThoseOfTheArticle() throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select count(*), sum(ore_tonnes) from resource_statement where key like 'weng-%'");
        var rows = query.executeQuery()) {
      rows.next();
      assertThat(rows.getInt(1)).isEqualTo(260);
      assertThat(rows.getDouble(2) / 1e6).isCloseTo(88_482.7, within(0.05));
    }
  }

  @Test
  void aRowWithoutDoubtJoinsTheLocatedSite() {
    given()
        .get(DEPOSIT + "norra-karr")
        .then()
        .body("location", notNullValue())
        .body("statements.source.id", hasItem("weng-and-others-2015"))
        .body("compositions.source.id", hasItem("weng-and-others-2015"))
        .body("heavyTreoTonnes", greaterThan(0))
        .body("figures.heavySharePercent.composition", notNullValue())
        .body("figures.heavyTreoTonnes.compositionSource.id", equalTo("weng-and-others-2015"))
        .body("compositions[0].oxides", hasSize(15));
  }

  @Test
  void whatLacksAMajorElementHasNoDerivedFigure() {
    given()
        .get(DEPOSIT + "niobec-ree-zone")
        .then()
        .statusCode(200)
        .body("statements[0].oreTonnes", greaterThan(0))
        .body("statements[0].treoPercent", nullValue())
        .body("compositions[0].missingElements", hasItems("Nd", "Yb"))
        .body("compositions[0].treoPpm", nullValue())
        .body("treoTonnes", nullValue())
        .body("treoPercent", nullValue())
        .body("heavySharePercent", nullValue())
        .body("heavyTreoTonnes", nullValue());
  }

  @Test
  void aDerivedGradeNamesTheMinorElementsThatAreNotInIt() {
    given()
        .get(DEPOSIT + "two-tom")
        .then()
        .body("statements.note", hasItem(endsWith("; without Tm, Lu, not reported")))
        .body("heavySharePercent", greaterThan(0f));
  }

  @Test
  void aRowInDoubtIsASiteOfItsOwnWithoutALocation() {
    given()
        .get("/api/v1/intake/weng2015_ree")
        .then()
        .body("rowsRead.'Weng_et_al_2015_REE.csv'", equalTo(267))
        .body("flagged.find { it.reason == 'ambiguous-match' }.rows.id", hasItems("Atlas", "Titan"))
        .body("flagged.find { it.reason == 'no-tonnage' }.count", equalTo(7));
    given()
        .get(DEPOSIT + "atlas-weng-25")
        .then()
        .statusCode(200)
        .body("location", nullValue())
        .body("flags", hasItem("missing-coordinates"))
        .body("statements", hasSize(1));
  }
}
