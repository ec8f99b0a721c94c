package org.xenotime.deposits.intake.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.Tokens;
import org.xenotime.deposits.testing.WritingTest;

/** A file as large as one may be expected to be. */
@QuarkusTest
class ManyClaimsTest extends WritingTest {

  private static final int ROWS = 50_000;
  private static final int BYTES_OF_NOTE = 1_000;
  private static final long MEGABYTE = 1024 * 1024;

  @Inject Sql sql;

  @TestHTTPResource("/api/v1/intake/claims")
  URI uploads;

  @Test
  void fiftyThousandRowsAreStoredAndASecondTimeRefused() throws Exception {
    var claims = count("control_claim");
    var evidence = count("evidence");
    var events = count("outbox");
    var rows = new Rows();
    var stored = send(rows);
    assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
    var upload = JsonPath.from(stored.body());
    assertThat(upload.getInt("rows")).isEqualTo(ROWS);
    assertThat(upload.getInt("claims")).isEqualTo(ROWS / 2);
    assertThat(upload.getInt("evidence")).isEqualTo(ROWS);
    assertThat(upload.getInt("newSources")).isEqualTo(1_000);
    assertThat(count("control_claim") - claims).isEqualTo(ROWS / 2);
    assertThat(count("evidence") - evidence).isEqualTo(ROWS);
    assertThat(count("outbox") - events).isEqualTo(ROWS / 2 + 1_000 + 1);

    // The rows behind the first tenth are many times what the memory grew by while they came in.
    assertThat(rows.heapAtTheEnd() - rows.heapAtATenth()).isLessThan(10 * MEGABYTE);
    assertThat(rows.bytes()).isGreaterThan(50 * MEGABYTE);

    var refused = send(new Rows());
    assertThat(refused.statusCode()).isEqualTo(409);
    var problems = JsonPath.from(refused.body());
    assertThat(problems.getInt("problemCount")).isGreaterThanOrEqualTo(ROWS);
    assertThat(problems.getList("problems")).hasSize(1_000);
    assertThat(count("evidence") - evidence).isEqualTo(ROWS);
  }

  private HttpResponse<String> send(InputStream body) throws Exception {
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return client.send(
          HttpRequest.newBuilder(uploads)
              .header("Authorization", "Bearer " + Tokens.of("analyst", "analyst"))
              .header("Content-Type", "text/csv")
              .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private long count(String table) {
    return sql.one("SELECT count(*) FROM " + table, row -> row.getLong(1));
  }

  /** Two rows a claim, of one day each, made while they are sent. */
  private static class Rows extends InputStream {

    private byte[] line = "id,subject,actor,kind,level,asOf,sourceUrl,note\n".getBytes(UTF_8);
    private int at;
    private int row;
    private long bytes;
    private final List<Long> heaps = new ArrayList<>();

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (at == line.length && !next()) {
        return -1;
      }
      var given = Math.min(length, line.length - at);
      System.arraycopy(line, at, target, offset, given);
      at += given;
      bytes += given;
      return given;
    }

    long heapAtATenth() {
      return heaps.getFirst();
    }

    long heapAtTheEnd() {
      return heaps.getLast();
    }

    long bytes() {
      return bytes;
    }

    private boolean next() {
      if (row == ROWS) {
        return false;
      }
      if (row == ROWS / 10 || row == ROWS - 1) {
        heaps.add(heap());
      }
      var claim = row / 2;
      line =
          "many-%d,kachin-special-region-1,kachin-independence-army,%s,full,%s,https://example.org/many/%d,%s\n"
              .formatted(
                  claim,
                  claim % 2 == 0 ? "territory" : "taxation",
                  LocalDate.of(1900, 1, 1).plusDays(claim),
                  row % 1_000,
                  "x".repeat(BYTES_OF_NOTE))
              .getBytes(UTF_8);
      row++;
      at = 0;
      return true;
    }

    private static long heap() {
      System.gc();
      return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
  }
}
