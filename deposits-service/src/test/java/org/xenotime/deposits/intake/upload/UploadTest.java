package org.xenotime.deposits.intake.upload;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.xenotime.deposits.http.Cursor;
import org.xenotime.deposits.testing.Tokens;
import org.xenotime.deposits.testing.WritingTest;

/** Sends files of claims, and looks at what became of them. */
abstract class UploadTest extends WritingTest {

  static final String UPLOADS = "/api/v1/intake/claims";
  static final String CLAIMS = "/api/v1/control-claims/";

  @Inject Uploads uploads;
  @Inject Sql sql;

  static String someId() {
    return "t-" + UUID.randomUUID();
  }

  static String analyst() {
    return Tokens.of("analyst", "analyst");
  }

  static RequestSpecification reader(String token) {
    return given().auth().oauth2(token);
  }

  static ValidatableResponse read(String path) {
    return reader(analyst()).get(path).then();
  }

  static RequestSpecification uploading(String file, String token) {
    return reader(token).contentType("text/csv; charset=UTF-8").body(file.getBytes(UTF_8));
  }

  static ValidatableResponse upload(ClaimFile file) {
    return upload(file, analyst());
  }

  static ValidatableResponse upload(ClaimFile file, String token) {
    return uploading(file.text(), token).post(UPLOADS).then();
  }

  static ValidatableResponse keyed(String file, String key) {
    return uploading(file, analyst()).header("Idempotency-Key", key).post(UPLOADS).then();
  }

  static ValidatableResponse feed(String after) {
    return given()
        .queryParam("limit", 1_000)
        .queryParam("after", after)
        .get("/api/v1/changes")
        .then()
        .statusCode(200);
  }

  /** The position behind the last event: there are too many to be read to the end. */
  String endOfFeed() {
    return sql.one(
        "SELECT id, (SELECT max(sequence) FROM outbox) AS last FROM change_feed",
        row -> Cursor.of("changes", row.getString("id"), row.getLong("last")).opaque());
  }

  /** The claims that rest on a source with this address, in the order of their recording. */
  List<String> bySource(String url) {
    return sql.list(
        """
        SELECT claim FROM evidence JOIN source ON source.id = evidence.source_id
        WHERE url = ? ORDER BY evidence.id""",
        row -> row.getString("claim"),
        url);
  }
}
