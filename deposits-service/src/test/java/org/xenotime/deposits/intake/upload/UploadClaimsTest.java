package org.xenotime.deposits.intake.upload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.Tokens;

/** What a good file becomes. */
@QuarkusTest
class UploadClaimsTest extends UploadTest {

  @Test
  void aFileIsStoredAsClaimsWithTheirEvidence() {
    var id = someId();
    var page = ClaimFile.page();
    var file =
        ClaimFile.of(
                "id",
                "subject",
                "actor",
                "kind",
                "level",
                "from",
                "to",
                "sourceUrl",
                "sourceCitation",
                "publishedOn",
                "retrievedOn",
                "archivedUrl",
                "language",
                "locator",
                "quotation",
                "sourceGrade",
                "informationGrade",
                "independence",
                "note")
            .row(
                "id", id,
                "to", "..",
                "sourceUrl", page,
                "sourceCitation", "Example Institute (2024), \"A report\", vol. 2",
                "publishedOn", "2024-10-21",
                "retrievedOn", "2024-11-02",
                "archivedUrl", "https://archive.org/web/1",
                "language", "my-Latn",
                "locator", "p. 12",
                "quotation", "ပန်ဝါ was taken,\r\nthey say",
                "sourceGrade", "B",
                "informationGrade", "2",
                "independence", "example-wire",
                "note", "=1+1");
    var stored = upload(file).statusCode(201);
    stored
        .body("outcome", equalTo("stored"))
        .body("rows", equalTo(1))
        .body("claims", equalTo(1))
        .body("evidence", equalTo(1))
        .body("newSources", equalTo(1))
        .body("problemCount", equalTo(0))
        .body("recordedBy", equalTo("analyst"))
        .body("sha256", matchesPattern("[0-9a-f]{64}"));
    given()
        .get(CLAIMS + id)
        .then()
        .statusCode(200)
        .body("subject.id", equalTo("pang-war"))
        .body("actor.id", equalTo("kachin-independence-army"))
        .body("polarity", equalTo("asserts"))
        .body("period.from.text", equalTo("2024-10-18~"))
        .body("period.to.text", equalTo(".."))
        .body("recordedBy", equalTo("analyst"))
        .body("evidence", hasSize(1))
        .body("evidence[0].source.url", equalTo(page))
        .body(
            "evidence[0].source.citation",
            equalTo("Example Institute (2024), \"A report\", vol. 2"))
        .body("evidence[0].publishedOn", equalTo("2024-10-21"))
        .body("evidence[0].retrievedOn", equalTo("2024-11-02"))
        .body("evidence[0].archivedUrl", equalTo("https://archive.org/web/1"))
        .body("evidence[0].language", equalTo("my-Latn"))
        .body("evidence[0].locator", equalTo("p. 12"))
        .body("evidence[0].quotation", equalTo("ပန်ဝါ was taken,\r\nthey say"))
        .body("evidence[0].grade.source", equalTo("B"))
        .body("evidence[0].grade.information", equalTo(2))
        .body("evidence[0].independence", equalTo("example-wire"))
        .body("evidence[0].note", equalTo("=1+1"));
    read(stored.extract().header("Location")).statusCode(200).body("claims", equalTo(1));
  }

  @Test
  void rowsWithTheSameIdAreEvidenceForOneClaim() {
    var id = someId();
    var file =
        ClaimFile.of(
                "id",
                "subject",
                "holder",
                "holderReason",
                "kind",
                "level",
                "asOf",
                "stance",
                "sourceUrl",
                "sourceCitation")
            .row(
                "id",
                id,
                "holder",
                "nobody",
                "holderReason",
                "abandoned",
                "asOf",
                "2023",
                "sourceUrl",
                ClaimFile.page())
            .row(
                "id",
                id,
                "holder",
                "nobody",
                "holderReason",
                "abandoned",
                "asOf",
                "2023",
                "stance",
                "refutes",
                "sourceUrl",
                "",
                "sourceCitation",
                "A letter " + id);
    upload(file).statusCode(201).body("claims", equalTo(1)).body("evidence", equalTo(2));
    given()
        .get(CLAIMS + id)
        .then()
        .body("holder", equalTo("nobody"))
        .body("holderReason", equalTo("abandoned"))
        .body("actor", nullValue())
        .body("evidence.stance", contains("supports", "refutes"))
        .body("evidence[1].source.citation", equalTo("A letter " + id))
        .body("evidence[1].source.url", nullValue())
        .body("evidence[1].grade.source", equalTo("F"))
        .body("evidence[1].grade.information", equalTo(6));
  }

  @Test
  void aClaimWithoutIdIsGivenOne() {
    var page = ClaimFile.page();
    upload(ClaimFile.usual().row("sourceUrl", page)).statusCode(201);
    assertThat(bySource(page)).hasSize(1).allMatch(id -> id.matches("c-[0-9]+"));
    upload(ClaimFile.usual().row("id", "c-7", "sourceUrl", ClaimFile.page()))
        .statusCode(422)
        .body("problems[0].column", equalTo("id"));
  }

  @Test
  void aClaimMayDenyAndItsHolderBeUnknown() {
    var page = ClaimFile.page();
    upload(
            ClaimFile.of(
                    "subject",
                    "holder",
                    "holderReason",
                    "kind",
                    "level",
                    "sourceUrl",
                    "polarity",
                    "sharePercent")
                .row(
                    "holder",
                    "unknown",
                    "holderReason",
                    "not said",
                    "kind",
                    "ownership",
                    "level",
                    "shared",
                    "sharePercent",
                    "49.5",
                    "polarity",
                    "denies",
                    "sourceUrl",
                    page))
        .statusCode(201);
    given()
        .get(CLAIMS + bySource(page).getFirst())
        .then()
        .body("holder", equalTo("unknown"))
        .body("polarity", equalTo("denies"))
        .body("sharePercent", equalTo(49.5f));
  }

  @Test
  void aSourceIsRegisteredOnceAndFoundAgain() {
    var page = ClaimFile.page();
    var words = "An archive, file " + UUID.randomUUID();
    var columns =
        new String[] {
          "subject", "actor", "kind", "level", "from", "to", "sourceUrl", "sourceCitation"
        };
    upload(
            ClaimFile.of(columns)
                .row("from", "2001", "to", "2001", "sourceUrl", page)
                .row("from", "2003", "to", "2003", "sourceUrl", page, "sourceCitation", words)
                .row("from", "2005", "to", "2005", "sourceUrl", "", "sourceCitation", words))
        .statusCode(201)
        .body("newSources", equalTo(1));
    upload(
            ClaimFile.of(columns)
                .row("from", "2007", "to", "2007", "sourceUrl", page)
                .row(
                    "from",
                    "2009",
                    "to",
                    "2009",
                    "sourceUrl",
                    "",
                    "sourceCitation",
                    words.toUpperCase(Locale.ROOT)))
        .statusCode(201)
        .body("newSources", equalTo(0));
    given()
        .queryParam("q", words)
        .get("/api/v1/sources")
        .then()
        .body("items", hasSize(1))
        .body("items[0].url", equalTo(page));
  }

  @Test
  void whatAnUploadBroughtSaysSo() {
    var page = ClaimFile.page();
    var upload = upload(ClaimFile.usual().row("sourceUrl", page)).statusCode(201).extract();
    var source =
        sql.one("SELECT slug FROM source WHERE url = ?", row -> row.getString("slug"), page);
    given()
        .get("/api/v1/sources/" + source + "/revisions")
        .then()
        .body("items", hasSize(1))
        .body("items[0].by", equalTo("analyst"))
        .body("items[0].dataSet", equalTo(upload.<String>path("id")))
        .body("items[0].dataRevision", equalTo(upload.<Integer>path("revision")));
    patch(asEditor(), "/api/v1/sources/" + source, because("It is clear.", Map.of("grade", "B")))
        .then()
        .statusCode(200);
    given()
        .get("/api/v1/sources/" + source + "/revisions")
        .then()
        .body("items.by", contains("editor", "analyst"))
        .body("items[1].dataSet", equalTo(upload.<String>path("id")));
  }

  @Test
  void analystsEditorsAndAdminsMayUpload() {
    var file = ClaimFile.usual().row("sourceUrl", ClaimFile.page()).text();
    given().contentType("text/csv").body(file).post(UPLOADS).then().statusCode(401);
    uploading(file, Tokens.of("member")).post(UPLOADS).then().statusCode(403);
    uploading(file, Tokens.of("moderator", "moderator")).post(UPLOADS).then().statusCode(403);
    for (var role : List.of("analyst", "editor", "admin")) {
      upload(ClaimFile.usual().row("sourceUrl", ClaimFile.page()), Tokens.of("one", role))
          .statusCode(201);
    }
  }
}
