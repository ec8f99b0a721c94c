package org.xenotime.deposits.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** A test that writes: with a database and a realm of its own, apart from the tests that read. */
@WithTestResource(PostgresResource.class)
@WithTestResource(IdentityResource.class)
public abstract class WritingTest {

  protected static final String MERGE_PATCH = "application/merge-patch+json";

  protected static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  protected static RequestSpecification asMember() {
    return as(Tokens.of("member"));
  }

  protected static RequestSpecification asAnalyst() {
    return as(Tokens.of("analyst", "analyst"));
  }

  protected static RequestSpecification asEditor() {
    return as(Tokens.of("editor", "editor"));
  }

  protected static RequestSpecification asAdmin() {
    return as(Tokens.of("admin", "admin"));
  }

  protected static String tagOf(String path) {
    return given().get(path).then().statusCode(200).extract().header("ETag");
  }

  /** A change on top of what stands. */
  protected static Response patch(RequestSpecification who, String path, Map<String, ?> change) {
    return patch(who, path, change, tagOf(path));
  }

  protected static Response patch(
      RequestSpecification who, String path, Map<String, ?> change, String ifMatch) {
    return who.contentType(MERGE_PATCH).header("If-Match", ifMatch).body(change).patch(path);
  }

  /** The change, with a reason. */
  protected static Map<String, Object> because(String reason, Map<String, ?> change) {
    var body = new HashMap<String, Object>(change);
    body.put("reason", reason);
    return body;
  }
}
