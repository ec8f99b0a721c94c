package org.xenotime.deposits.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.site.NewSite.Geology;
import org.xenotime.deposits.site.NewSite.History;
import org.xenotime.deposits.site.NewSite.Identity;
import org.xenotime.deposits.site.NewSite.Place;
import org.xenotime.deposits.site.NewSite.Quality;
import org.xenotime.deposits.testing.CountedStatements;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ContainmentTest {

  @Inject Sites sites;
  @Inject DepositsChanged changed;
  @Inject EntityManager entities;
  @Inject DataSource database;

  @Test
  void aSiteInsideAnAreaInheritsWhoHoldsIt() {
    var site = site("Inside Kachin", "MMR", 97.5, 26);
    given()
        .queryParam("on", "2025-01-01")
        .get("/api/v1/deposits/" + site.slug() + "/control")
        .then()
        .statusCode(200)
        .body("controls.find { it.kind == 'territory' }.state", equalTo("held"))
        .body("controls.find { it.kind == 'territory' }.inheritedFrom", equalTo("kachin-state"));
    given()
        .get("/api/v1/deposits/" + site.slug())
        .then()
        .body("within.id", contains("kachin-state"))
        .body("partOf", nullValue());
  }

  @Test
  void outlinesAreCoarseByAFewKilometres() {
    // Pang War lies 0.019 degrees outside of Kachin's outline.
    assertThat(containers(site("Beside Pang War", "MMR", 98.37863, 25.59866)))
        .containsExactly("kachin-state");
  }

  @Test
  void whatLiesBeyondTheBorderIsNotInside() {
    assertThat(containers(site("Across the border", "CHN", 98.37863, 25.59866))).isEmpty();
    assertThat(containers(site("Far in Yunnan", "MMR", 100, 25.6))).isEmpty();
  }

  @Test
  void ofTwoNeighboursTheOneThatHoldsItCounts() {
    given().get("/api/v1/deposits/wan-hapalam").then().body("within.id", contains("shan-state"));
  }

  @Test
  void whatItIsSaidToBePartOfComesFirst() {
    assertThat(containers(sites.bySlug("chipwi").orElseThrow()))
        .containsExactly("kachin-special-region-1", "kachin-state");
  }

  @Test
  void aSiteThatMovesLeavesTheArea() throws SQLException {
    var site = site("Moving", "MMR", 97.5, 26);
    try (var connection = database.getConnection();
        var move =
            connection.prepareStatement(
                "update site set longitude = 95, latitude = 20 where slug = ?")) {
      move.setString(1, site.slug());
      move.executeUpdate();
    }
    QuarkusTransaction.requiringNew().run(() -> changed.publish(List.of(site.id())));
    assertThat(containers(site)).isEmpty();
  }

  @Test
  void anAreaListsWhatIsPartOfItAndWhatLiesInItsOutline() {
    var site = site("Listed in Kachin", "MMR", 97.5, 26);
    given()
        .get("/api/v1/deposits?inside=kachin-special-region-1")
        .then()
        .statusCode(200)
        .body("items.id", hasItems("chipwi", "pang-war"))
        .body("items.id", not(hasItem("kachin-special-region-1")))
        .body("items.id", not(hasItem(site.slug())));
    given()
        .get("/api/v1/deposits?inside=kachin-state&limit=500")
        .then()
        .body("items.id", hasItems("kachin-special-region-1", "chipwi", site.slug()))
        .body("items.id", not(hasItem("wan-hapalam")));
    given().get("/api/v1/deposits?inside=duncan").then().body("items", hasSize(0));
  }

  @Test
  void theAreasAreFoundInOneStatementByIndex() throws SQLException {
    var site = sites.bySlug("chipwi").orElseThrow();
    var statements = CountedStatements.textsDuring(() -> sites.withContainers(site));
    assertThat(statements).hasSize(1);
    try (var connection = database.getConnection();
        var explain = connection.createStatement()) {
      explain.execute("analyze site, site_within");
      var plan = new StringBuilder();
      try (var rows =
          explain.executeQuery(
              "explain " + statements.getFirst().replace("?", Long.toString(site.id())))) {
        while (rows.next()) {
          plan.append(rows.getString(1)).append('\n');
        }
      }
      assertThat(plan.toString()).contains("site_pkey").doesNotContain("Seq Scan on site ");
    }
  }

  @Test
  void theImportSaysWhatItDid() {
    given()
        .get("/api/v1/intake/natural_earth")
        .then()
        .statusCode(200)
        .body("stored.'outlines of areas'", equalTo(2));
    given().get("/api/v1/deposits/pang-war").then().body("within.id", hasItem("kachin-state"));
  }

  private List<String> containers(SiteRef site) {
    return sites.withContainers(site).stream().skip(1).map(SiteRef::slug).toList();
  }

  private SiteRef site(String name, String country, double longitude, double latitude) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var source =
                  entities
                      .unwrap(Session.class)
                      .createNativeQuery("select min(id) from source", Long.class)
                      .getSingleResult();
              var site =
                  sites.add(
                      new NewSite(
                          new Identity(
                              List.of("contained-" + System.nanoTime()),
                              name,
                              List.of(),
                              "site",
                              source),
                          Place.in(country, null).at(new Location(longitude, latitude, "exact")),
                          Geology.unknown(),
                          History.unknown(),
                          Quality.good()));
              changed.publish(List.of(site.id()));
              return site;
            });
  }
}
