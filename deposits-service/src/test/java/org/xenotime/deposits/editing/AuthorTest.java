package org.xenotime.deposits.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.testing.Tokens;
import org.xenotime.deposits.testing.WritingTest;

/** Nobody is taken for another, and no person for an import. */
@QuarkusTest
class AuthorTest extends WritingTest {

  private static final String SOURCES = "/api/v1/sources";

  @Inject EntityManager entities;

  @ParameterizedTest
  @ValueSource(strings = {"import", "Import", " IMPORT "})
  void nobodyWritesAsTheImport(String handle) {
    var token = Tokens.of(handle, "analyst");
    as(token)
        .body(page())
        .post(SOURCES)
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/forbidden"));
    as(token)
        .body(Map.of("kind", "source", "document", page()))
        .post("/api/v1/proposals")
        .then()
        .statusCode(403);
  }

  @Test
  void whoTakesOverAHandleIsToldApartFromWhoHadItBefore() {
    var handle = "anna-" + UUID.randomUUID();
    var source = writes("sub-one", handle);
    var token = Tokens.sign(Tokens.claims("sub-two", handle, "analyst"));
    patch(as(token), source, because("Judged", Map.of("grade", "B"))).then().statusCode(200);
    assertThat(subjects(source, "author_subject")).containsExactly("sub-one", "sub-two");
    var shown = given().get(source + "/revisions").then().body("items[0].by", equalTo(handle));
    assertThat(shown.extract().asString()).doesNotContain("sub-one", "sub-two");
  }

  @Test
  void whoAcceptsIsRememberedByTheToken() {
    var proposal =
        asMember().body(page()).post(SOURCES).then().statusCode(202).extract().header("Location");
    var result =
        asEditor()
            .body(Map.of("decision", "accept", "reason", "Known"))
            .post(proposal + "/decision")
            .then()
            .statusCode(200)
            .extract()
            .<String>path("result");
    assertThat(subjects(result, "author_subject")).containsExactly("sub-of-member");
    assertThat(subjects(result, "accepted_by_subject")).containsExactly("sub-of-editor");
    assertThat(given().get(proposal).asString()).doesNotContain("sub-of-");
  }

  private static String writes(String subject, String handle) {
    return as(Tokens.sign(Tokens.claims(subject, handle, "analyst")))
        .body(page())
        .post(SOURCES)
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  @Transactional
  List<String> subjects(String source, String column) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select %s from revision_entry where kind = 'source' and thing = :thing order by number"
                .formatted(column),
            String.class)
        .setParameter("thing", source.substring(SOURCES.length() + 1))
        .getResultList();
  }

  private static Map<String, String> page() {
    return Map.of("url", "https://example.org/" + UUID.randomUUID());
  }
}
