package org.xenotime.deposits.intake.upload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.Tokens;

/** What is told of a file of which nothing is stored. */
@QuarkusTest
class RefusedFileTest extends UploadTest {

  @Test
  void oneBadRowKeepsAllOthersOut() {
    var id = someId();
    var refused =
        upload(
            ClaimFile.usual()
                .row("id", id, "sourceUrl", ClaimFile.page())
                .row("subject", "atlantis", "sourceUrl", ClaimFile.page())
                .row("actor", "nemo", "kind", "magic", "sourceUrl", ClaimFile.page())
                .row("actor", "nemo", "sourceUrl", ClaimFile.page()));
    refused
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/validation-failed"))
        .body("outcome", equalTo("refused"))
        .body("rows", equalTo(4))
        .body("problemCount", equalTo(3))
        .body("problems.row", contains(2, 3, 4))
        .body("problems.line", contains(3, 4, 5))
        .body("problems.column", contains("subject", "kind", "actor"))
        .body("problems[1].message", startsWith("must be one of territory, "));
    given().get(CLAIMS + id).then().statusCode(404);
    String report = refused.extract().path("report");
    reader(Tokens.of("editor", "editor"))
        .get(report)
        .then()
        .statusCode(200)
        .contentType("text/csv;charset=UTF-8")
        .header("Content-Disposition", containsString(".csv"))
        .body(
            startsWith("row,line,column,message,twin\r\n2,3,subject,There is no deposit or area"));
    read(report + "?f=json&limit=2").body("items.row", contains(2, 3)).body("next", notNullValue());
    reader(Tokens.of("member")).get(report).then().statusCode(403);
    given().get(report).then().statusCode(401);
  }

  @Test
  void anAnswerShowsAThousandProblemsAndTheReportAll() {
    var file = ClaimFile.usual();
    for (var row = 0; row < 1_500; row++) {
      file.row("kind", "magic");
    }
    var refused = upload(file).statusCode(422);
    refused.body("problemCount", equalTo(1_500)).body("problems", hasSize(1_000));
    String report = refused.extract().path("report");
    var lines = reader(analyst()).get(report).then().extract().asString().lines().toList();
    assertThat(lines).hasSize(1 + 1_500).last().asString().startsWith("1500,1501,kind,");
  }

  @Test
  void aDryRunSaysTheSameAndStoresNothing() {
    var page = ClaimFile.page();
    var file = ClaimFile.usual().row("sourceUrl", page);
    uploading(file.text(), analyst())
        .queryParam("dryRun", true)
        .post(UPLOADS)
        .then()
        .statusCode(200)
        .body("outcome", equalTo("checked"))
        .body("claims", equalTo(1))
        .body("newSources", equalTo(1))
        .body("problems", hasSize(0));
    assertThat(bySource(page)).isEmpty();
    uploading(file.row("kind", "magic").text(), analyst())
        .queryParam("dryRun", true)
        .post(UPLOADS)
        .then()
        .statusCode(200)
        .body("outcome", equalTo("checked"))
        .body("claims", equalTo(0))
        .body("problems.column", contains("kind"));
    uploading(file.text(), analyst())
        .queryParam("dryRun", "maybe")
        .post(UPLOADS)
        .then()
        .statusCode(400);
  }

  @Test
  void aRefusalIsNoEventAndIsForgottenInTime() {
    var end = endOfFeed();
    var report =
        upload(ClaimFile.usual().row("kind", "magic"))
            .statusCode(422)
            .extract()
            .<String>path("report");
    feed(end).body("items", hasSize(0));
    read(report).statusCode(200);
    uploads.forgetBefore(Instant.now().plusSeconds(60));
    read(report).statusCode(404);
  }
}
