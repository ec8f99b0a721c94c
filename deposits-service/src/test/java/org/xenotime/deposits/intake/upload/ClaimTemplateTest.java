package org.xenotime.deposits.intake.upload;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.Tokens;
import org.xenotime.deposits.testing.WritingTest;

@QuarkusTest
class ClaimTemplateTest extends WritingTest {

  private static final String UPLOADS = "/api/v1/intake/claims";

  @Test
  void theTemplateIsAFileThatCouldBeSent() {
    var template =
        given()
            .get(UPLOADS + "/template")
            .then()
            .statusCode(200)
            .contentType("text/csv;charset=UTF-8")
            .header("Content-Disposition", equalTo("attachment; filename=\"claims.csv\""))
            .extract()
            .asString();
    given()
        .auth()
        .oauth2(Tokens.of("analyst", "analyst"))
        .contentType("text/csv; charset=UTF-8")
        .body(template.getBytes(UTF_8))
        .post(UPLOADS + "?dryRun=true")
        .then()
        .statusCode(200)
        .body("rows", equalTo(1))
        .body("problemCount", equalTo(0));
  }

  @Test
  void theColumnsAreExplained() {
    given()
        .get(UPLOADS + "/template?f=json")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(Column.values().length))
        .body("items.find { it.column == 'subject' }.required", equalTo(true))
        .body("items.find { it.column == 'level' }.meaning", containsString("dominant"));
  }

  @Test
  void thePageForPeopleExplainsTheSame() throws IOException {
    assertThat(Files.readString(Path.of("../docs/uploading-claims.md")))
        .contains(Stream.of(Column.values()).map(ClaimTemplateTest::line).toList());
  }

  private static String line(Column column) {
    return "| `%s` | %s | %s |"
        .formatted(column.title(), column.isRequired() ? "yes" : "", column.meaning());
  }
}
