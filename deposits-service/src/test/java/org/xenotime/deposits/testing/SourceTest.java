package org.xenotime.deposits.testing;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** A test of writing by the simplest of what can be written: a source. */
public abstract class SourceTest extends WritingTest {

  protected static final String SOURCES = "/api/v1/sources";

  /** In the words of no other test. */
  protected final String unique = UUID.randomUUID().toString();

  /** The address of one that nobody else has. */
  protected static String aSource() {
    return create(
            Map.of("url", "https://example.org/" + UUID.randomUUID(), "reason", "Found today"))
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  protected static Response create(Map<String, ?> body) {
    return asAnalyst().body(body).post(SOURCES);
  }
}
