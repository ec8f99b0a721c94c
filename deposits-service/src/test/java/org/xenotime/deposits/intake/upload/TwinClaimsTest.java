package org.xenotime.deposits.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.AtOnce;

/** What is there already is not stored again. */
@QuarkusTest
class TwinClaimsTest extends UploadTest {

  @Test
  void theSameFileAgainIsRefusedWithTheTwins() {
    var page = ClaimFile.page();
    var file =
        ClaimFile.usual()
            .row("sourceUrl", page)
            .row("kind", "taxation", "from", "..", "sourceUrl", page);
    upload(file).statusCode(201);
    var twins = bySource(page).stream().map(CLAIMS::concat).toList();
    upload(file)
        .statusCode(409)
        .body("type", equalTo("/problems/conflict"))
        .body("problems.row", contains(1, 2))
        .body("problems.twin", equalTo(twins));
    assertThat(bySource(page)).hasSize(2);
  }

  @Test
  void theSameFileTwiceAtOnceIsStoredOnce() throws Exception {
    var page = ClaimFile.page();
    var file = ClaimFile.usual().row("sourceUrl", page).text();
    var answers = AtOnce.send(3, () -> uploading(file, analyst()).post(UPLOADS));
    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409, 409);
    assertThat(bySource(page)).hasSize(1);
  }

  @Test
  void twinsNeedOverlappingPeriods() {
    var page = ClaimFile.page();
    var columns =
        new String[] {"id", "subject", "actor", "kind", "level", "from", "to", "sourceUrl"};
    var id = someId();
    upload(
            ClaimFile.of(columns)
                .row("id", id, "from", "2010", "to", "2012", "sourceUrl", page)
                .row("from", "2015", "to", "2016", "sourceUrl", page))
        .statusCode(201);
    upload(
            ClaimFile.of(columns)
                .row("from", "2013", "to", "2014", "sourceUrl", page)
                .row("from", "2012-12-31", "to", "2013-01-01", "sourceUrl", page)
                .row("from", "2005", "to", "2010-01-01", "sourceUrl", page)
                .row("from", "2011", "to", "2011", "sourceUrl", ClaimFile.page())
                .row("kind", "licence", "from", "2011", "to", "2011", "sourceUrl", page))
        .statusCode(409)
        .body("problems.row", contains(1, 2, 3))
        .body("problems.find { it.row == 1 }.message", containsString("row 2"))
        .body("problems.findAll { it.row != 1 }.twin", everyItem(equalTo(CLAIMS + id)));
  }

  @Test
  void whatTheFileSaysTwiceIsRefused() {
    var page = ClaimFile.page();
    var id = someId();
    upload(
            ClaimFile.usual()
                .row("sourceUrl", page)
                .row("from", "2024-10", "sourceUrl", page)
                .row("id", id, "kind", "transit", "sourceUrl", page, "locator", "p. 1")
                .row("id", id, "kind", "transit", "sourceUrl", page, "locator", "p. 1")
                .row("id", id, "kind", "transit", "sourceUrl", page, "locator", "p. 2")
                .row("id", id, "kind", "finance", "sourceUrl", page, "locator", "p. 3"))
        .statusCode(422)
        .body("problems.find { it.row == 4 }.message", equalTo("gives the same evidence as row 3"))
        .body("problems.row", contains(1, 4, 6))
        .body(
            "problems.find { it.row == 6 }.message",
            equalTo("differs from row 3, which has the same id, in kind"));
  }

  @Test
  void anIdThatIsTakenIsRefused() {
    var id = someId();
    upload(ClaimFile.usual().row("id", id, "sourceUrl", ClaimFile.page())).statusCode(201);
    upload(ClaimFile.usual().row("id", id, "sourceUrl", ClaimFile.page()))
        .statusCode(409)
        .body("problems[0].column", equalTo("id"))
        .body("problems[0].twin", equalTo(CLAIMS + id));
  }
}
