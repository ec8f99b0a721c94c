package org.xenotime.deposits.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A real, empty PostgreSQL for the tests of this module, and ports that nobody else has. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

  public static final String KEPT = "kept-megabytes";

  private EmbeddedPostgres postgres;
  private String keptMegabytes = "0";

  @Override
  public void init(Map<String, String> arguments) {
    keptMegabytes = arguments.getOrDefault(KEPT, keptMegabytes);
  }

  @Override
  public Map<String, String> start() {
    try {
      postgres = EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.of(
        "quarkus.http.test-port", "0",
        "quarkus.management.test-port", "0",
        // Tests write with SQL what no revision tells of: an answer that is kept would not know.
        "deposits.kept-answers.megabytes", keptMegabytes,
        "quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"),
        "quarkus.datasource.username", "postgres",
        "quarkus.datasource.password", "postgres");
  }

  @Override
  public void stop() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
