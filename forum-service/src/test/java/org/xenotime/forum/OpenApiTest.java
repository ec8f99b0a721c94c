package org.xenotime.forum;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xenotime.forum.testing.ForumTest;

/** The document is what a client is built from: nothing in it goes without a word. */
@QuarkusTest
class OpenApiTest extends ForumTest {

  private static final Set<String> OURS =
      Set.of(
          "Author",
          "Category",
          "CategoryPage",
          "NewPost",
          "NewTopic",
          "Post",
          "PostPage",
          "Preview",
          "PreviewRequest",
          "Subject",
          "Topic",
          "TopicModeration",
          "TopicPage");

  @Test
  void everyOperationAndParameterIsDescribed() throws Exception {
    var names = new ArrayList<String>();
    for (var operation : operations(document())) {
      var name = operation.path("operationId").asText();
      names.add(name);
      assertThat(operation.path("summary").asText()).as(name).isNotBlank();
      assertThat(operation.path("description").asText()).as(name).isNotBlank();
      for (var parameter : operation.path("parameters")) {
        assertThat(parameter.path("description").asText())
            .as("%s %s", name, parameter)
            .isNotBlank();
      }
    }
    assertThat(names)
        .containsExactlyInAnyOrder(
            "listCategories",
            "listTopics",
            "createTopic",
            "getTopic",
            "moderateTopic",
            "listPosts",
            "createPost",
            "getPost",
            "previewMarkdown");
  }

  @Test
  void everyWriteSaysWhoMayAndHowItIsRefused() throws Exception {
    for (var operation : operations(document())) {
      if (Set.of("createTopic", "createPost", "moderateTopic")
          .contains(operation.path("operationId").asText())) {
        assertThat(operation.path("security").toString()).contains("bearer");
        assertThat(List.copyOf(names(operation.path("responses"))))
            .contains("400", "401", "403", "413", "415", "422", "503");
      }
    }
  }

  @Test
  void everyFieldIsDescribed() throws Exception {
    var schemas = document().path("components").path("schemas");
    assertThat(names(schemas)).containsAll(OURS);
    for (var schema : OURS) {
      for (var field : names(schemas.path(schema).path("properties"))) {
        var about = schemas.path(schema).path("properties").path(field);
        if (!field.equals("items")) {
          assertThat(about.path("description").asText()).as("%s.%s", schema, field).isNotBlank();
        }
      }
    }
  }

  @Test
  void noReferenceLeadsNowhere() throws Exception {
    var document = document();
    for (var reference : document.findValuesAsText("$ref")) {
      assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
  }

  private static JsonNode document() throws Exception {
    return new ObjectMapper()
        .readTree(given().queryParam("format", "json").get("/openapi").asString());
  }

  private static List<JsonNode> operations(JsonNode document) {
    var operations = new ArrayList<JsonNode>();
    document.path("paths").forEach(path -> path.forEach(operations::add));
    return operations;
  }

  private static List<String> names(JsonNode node) {
    return Stream.of(node).flatMap(n -> n.propertyStream()).map(e -> e.getKey()).toList();
  }
}
