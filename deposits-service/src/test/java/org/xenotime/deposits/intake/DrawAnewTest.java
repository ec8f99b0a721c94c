package org.xenotime.deposits.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class DrawAnewTest {

  private static final String FLAGGED = "/api/v1/quality?rule=swapped-coordinates";

  private static final String MATCHES = "/api/v1/sites/matches?limit=1";

  @Inject DrawAnew drawAnew;
  @Inject EntityManager entities;

  @Test
  void sitesFromBeforeTheRulesGetTheirFlagsAtTheNextStart() {
    var site = given().get(FLAGGED).then().extract().<String>path("items[0].deposit.id");
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              execute("delete from quality_flag where rule = 'swapped-coordinates'");
              execute("delete from site_match");
              execute("update drawn_by set rules = 0");
            });
    given().get("/api/v1/quality").then().body("items.rule", not(hasItem("swapped-coordinates")));

    given().get(MATCHES).then().body("items", hasSize(0));

    drawAnew.ifRulesChanged();

    given().get(MATCHES).then().body("items", not(hasSize(0)));
    given().get(FLAGGED).then().body("items.deposit.id", hasItem(site));
  }

  private void execute(String sql) {
    entities.createNativeQuery(sql).executeUpdate();
  }
}
