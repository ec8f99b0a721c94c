package org.xenotime.deposits.intake.upload;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.Tokens;
import org.xenotime.deposits.testing.WritingTest;

/** Whatever is sent: a clear answer, and nothing of it is left behind. */
@QuarkusTest
class UnusableFileTest extends WritingTest {

  private static final String UPLOADS = "/api/v1/intake/claims";

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final EncoderConfig AS_IT_IS =
      EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);

  @Inject Sql sql;

  @TestHTTPResource URI service;

  private long before;

  @BeforeEach
  void count() {
    before = stored();
  }

  @AfterEach
  void nothingIsStored() {
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void anEmptyFile() {
    refused("").body("detail", startsWith("The file is empty."));
    refused("\uFEFF").body("detail", startsWith("The file is empty."));
    refused("subject,kind,level\n").body("detail", startsWith("The file has no rows"));
  }

  @Test
  void anotherEncoding() {
    var file = ClaimFile.usual().row("locator", "façade").text();
    refused(file.getBytes(ISO_8859_1))
        .body("detail", startsWith("Line 2 is not in UTF-8 (1 byte(s) from 0xE7)."));
    refused(("\uFEFF" + file).getBytes(UTF_16LE))
        .body("detail", startsWith("The file is in UTF-16."));
    send(file.getBytes(ISO_8859_1), "text/csv;charset=ISO-8859-1").statusCode(415);
    send(file.getBytes(UTF_8), "application/json").statusCode(415);
  }

  @Test
  void anotherDelimiter() {
    refused(ClaimFile.usual().row().text().replace(',', ';'))
        .body("detail", startsWith("The columns are separated by semicolons;"));
    refused(ClaimFile.usual().row().text().replace(',', '\t'))
        .body("detail", startsWith("The columns are separated by tabs;"));
  }

  @Test
  void noHeader() {
    var file = ClaimFile.usual().row().text();
    refused(file.substring(file.indexOf('\n') + 1))
        .body("detail", containsString("The first row must be a header; unknown there:"))
        .body("detail", containsString("'pang-war'"))
        .body("detail", containsString("lacks the column(s) subject, kind, level"));
    refused(ClaimFile.of("subject", "kind", "level", "kind", "colour").row().text())
        .body("detail", containsString("has the column 'kind' twice"))
        .body("detail", containsString("'colour'"));
  }

  @Test
  void aRowWithTooManyOrTooFewCells() {
    refused(
            ClaimFile.of("subject", "kind", "level", "actor", "sourceUrl")
                .line("a,b,c,d,https://example.org,f")
                .line("a,b")
                .text())
        .body("problems[0].message", equalTo("has 6 cells; the header has 5"))
        .body("problems[1].message", equalTo("has 2 cells; the header has 5"))
        .body("problemCount", equalTo(2));
  }

  @Test
  void aNul() {
    refused(ClaimFile.usual().row("locator", "p.\0 1").text())
        .body("problems[0].line", equalTo(2))
        .body("problems[0].column", equalTo("locator"))
        .body("problems[0].message", equalTo("must not contain the character U+0000"));
  }

  @Test
  void aQuotationMarkThatIsNeverClosed() {
    refused(ClaimFile.usual().row().line("x,\"y").text())
        .body("detail", startsWith("The row that begins on line 3 is no CSV"));
    refused(ClaimFile.usual().row().line("x,\"y" + "z\r\n".repeat(100_000)).text())
        .body("detail", containsString("Is a quotation mark left open?"));
    refused(ClaimFile.usual().row().line("x,\"y\"z,").text())
        .body("detail", startsWith("The row that begins on line 3 is no CSV"));
  }

  @Test
  void moreRowsThanAreTakenAtOnce() {
    refused("subject,kind,level\n" + "a,b,c\n".repeat(RowReader.MOST_ROWS + 1))
        .body("detail", startsWith("The file has more than 100,000 rows."));
  }

  @Test
  void aFileThatSaysThatItIsTooLarge() throws IOException {
    assertThat(raw(UPLOADS, "Content-Length: 67108865\r\n\r\n"))
        .startsWith("HTTP/1.1 413")
        .contains("/problems/payload-too-large", "67,108,864");
  }

  @Test
  void aFileThatTurnsOutToBeTooLarge() throws Exception {
    var header = new ByteArrayInputStream("subject,kind,level\n".getBytes(UTF_8));
    var blank = (" ".repeat(65_535) + "\n").getBytes(UTF_8);
    var blanks =
        Collections.enumeration(
            Collections.nCopies(1_024, blank).stream().map(ByteArrayInputStream::new).toList());
    var answer = chunked(new SequenceInputStream(header, new SequenceInputStream(blanks)));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("67,108,864");
  }

  @Test
  void whatIsNoFileIsSmaller() throws IOException {
    assertThat(raw("/api/v1/sources", "Content-Length: 2097153\r\n\r\n"))
        .startsWith("HTTP/1.1 413")
        .contains("2,097,152");
  }

  @Test
  void aBodyThatIsCutHalfWay() throws Exception {
    var file = ClaimFile.usual().row("sourceUrl", ClaimFile.page()).text();
    try (var socket = connected(UPLOADS, "Content-Length: 100000\r\n\r\n" + file)) {
      assertThat(socket.isConnected()).isTrue();
      awaitFilesComingIn(1);
    }
    awaitFilesComingIn(0);
  }

  @Test
  void aBodyThatEndsBeforeItsLength() throws Exception {
    var file = ClaimFile.usual().row("sourceUrl", ClaimFile.page()).text();
    try (var socket = connected(UPLOADS, "Content-Length: 100000\r\n\r\n" + file)) {
      awaitFilesComingIn(1);
      socket.shutdownOutput();
      awaitFilesComingIn(0);
    }
  }

  private static ValidatableResponse refused(String file) {
    return refused(file.getBytes(UTF_8));
  }

  private static ValidatableResponse refused(byte[] file) {
    return send(file, "text/csv").statusCode(422).contentType("application/problem+json");
  }

  private static ValidatableResponse send(byte[] file, String type) {
    return given()
        .auth()
        .oauth2(analyst())
        .config(RestAssured.config().encoderConfig(AS_IT_IS))
        .contentType(type)
        .body(file)
        .post(UPLOADS)
        .then();
  }

  private HttpResponse<String> chunked(InputStream body) throws Exception {
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return client.send(
          HttpRequest.newBuilder(service.resolve(UPLOADS))
              .header("Authorization", "Bearer " + analyst())
              .header("Content-Type", "text/csv")
              .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  /** The first bytes of the answer to a request of which no more is sent. */
  private String raw(String path, String rest) throws IOException {
    try (var socket = connected(path, rest)) {
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private Socket connected(String path, String rest) throws IOException {
    var socket = new Socket(service.getHost(), service.getPort());
    socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
    var head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: text/csv\r\n"
            .formatted(path, analyst());
    socket.getOutputStream().write((head + rest).getBytes(UTF_8));
    return socket;
  }

  private void awaitFilesComingIn(long expected) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (comingIn() != expected) {
      assertThat(System.nanoTime()).as("files coming in: %d", comingIn()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  private long comingIn() {
    return sql.one(
        "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'COPY claim_staging%' AND state = 'active'",
        row -> row.getLong(1));
  }

  private long stored() {
    return sql.one(
        "SELECT (SELECT count(*) FROM control_claim) + (SELECT count(*) FROM evidence)"
            + " + (SELECT count(*) FROM source)",
        row -> row.getLong(1));
  }

  private static String analyst() {
    return Tokens.of("analyst", "analyst");
  }
}
