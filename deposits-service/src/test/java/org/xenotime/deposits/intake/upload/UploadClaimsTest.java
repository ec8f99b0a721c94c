package org.xenotime.deposits.intake.upload;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.http.Cursor;
import org.xenotime.deposits.testing.AtOnce;
import org.xenotime.deposits.testing.Tokens;
import org.xenotime.deposits.testing.WritingTest;

@QuarkusTest
class UploadClaimsTest extends WritingTest {

  private static final String UPLOADS = "/api/v1/intake/claims";
  private static final String CLAIMS = "/api/v1/control-claims/";

  @Inject Uploads uploads;
  @Inject Sql sql;

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

  private static String someId() {
    return "t-" + UUID.randomUUID();
  }

  private static String analyst() {
    return Tokens.of("analyst", "analyst");
  }

  private static RequestSpecification reader(String token) {
    return given().auth().oauth2(token);
  }

  private static ValidatableResponse read(String path) {
    return reader(analyst()).get(path).then();
  }

  private static RequestSpecification uploading(String file, String token) {
    return reader(token).contentType("text/csv; charset=UTF-8").body(file.getBytes(UTF_8));
  }

  private static ValidatableResponse upload(ClaimFile file) {
    return upload(file, analyst());
  }

  private static ValidatableResponse upload(ClaimFile file, String token) {
    return uploading(file.text(), token).post(UPLOADS).then();
  }

  private static ValidatableResponse keyed(String file, String key) {
    return uploading(file, analyst()).header("Idempotency-Key", key).post(UPLOADS).then();
  }

  private static ValidatableResponse feed(String after) {
    return given()
        .queryParam("limit", 1_000)
        .queryParam("after", after)
        .get("/api/v1/changes")
        .then()
        .statusCode(200);
  }

  /** The position behind the last event: there are too many to be read to the end. */
  private String endOfFeed() {
    return sql.one(
        "SELECT id, (SELECT max(sequence) FROM outbox) AS last FROM change_feed",
        row -> Cursor.of("changes", row.getString("id"), row.getLong("last")).opaque());
  }

  /** The claims that rest on a source with this address, in the order of their recording. */
  private List<String> bySource(String url) {
    return sql.list(
        """
        SELECT claim FROM evidence JOIN source ON source.id = evidence.source_id
        WHERE url = ? ORDER BY evidence.id""",
        row -> row.getString("claim"),
        url);
  }
}
