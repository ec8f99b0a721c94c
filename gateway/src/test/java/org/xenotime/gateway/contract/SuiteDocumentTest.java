package org.xenotime.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xenotime.gateway.testing.OpenApi;

class SuiteDocumentTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SuiteDocument suite =
      new SuiteDocument(
          URI.create("https://xenotime.example"), new Security("https://id.example/realms/x"));

  @Test
  void operationsThatShareAnIdAreToldApart() {
    JsonNode document =
        suite.of(
            List.of(
                part(
                    "deposits",
                    "/a",
                    "{'operationId':'list','responses':{'200':{'description':'x'}}}"),
                part(
                    "forum",
                    "/b",
                    "{'operationId':'list','responses':{'200':{'description':'x'}}}"),
                part("ranking", "/c", "{'responses':{'200':{'description':'x'}}}")));

    assertThat(document.findValuesAsText("operationId"))
        .containsExactly("list", "Forumlist", "getC");
    assertThat(OpenApi.faultsOf(document)).isEmpty();
  }

  @Test
  void whatRefersToAContestedNameIsContestedToo() {
    JsonNode document =
        suite.of(
            List.of(
                withSchemas("deposits", "{'type':'string'}"),
                withSchemas("forum", "{'type':'integer'}")));

    assertThat(document.at("/components/schemas").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("DepositsId", "DepositsPage", "ForumId", "ForumPage", "Same");
    assertThat(document.at("/components/schemas/ForumPage/properties/id/$ref").asText())
        .isEqualTo("#/components/schemas/ForumId");
  }

  @Test
  void aServicesOwnSecuritySchemeBecomesTheSuites() {
    Part part =
        part(
            "forum",
            "/b",
            "{'responses':{'200':{'description':'x'}},'security':[{'SecurityScheme':['member']}]}");
    JsonNode security = suite.of(List.of(part)).at("/paths/~1b/get/security");

    assertThat(security).isEqualTo(json("[{'bearer':['member']},{'openIdConnect':[]}]"));
  }

  @Test
  void pathsThatDoNotLeadToTheServiceAreLeftOut() {
    Part part =
        new Part(
            "forum",
            (ObjectNode) json("{'paths':{'/in':{},'/q/secret':{}}}"),
            path -> path.equals("/in"));

    assertThat(suite.of(List.of(part)).path("paths").fieldNames())
        .toIterable()
        .containsExactly("/in");
  }

  @Test
  void aReferenceThatLeadsNowhereSpoilsNothing() {
    Part part =
        part(
            "ranking",
            "/c",
            "{'operationId':'x','responses':{'404':{'$ref':'#/components/responses/Gone'},"
                + "'200':{'description':'x','content':{'application/json':"
                + "{'schema':{'$ref':'#/components/schemas/Gone'}}}}}}");

    assertThat(OpenApi.faultsOf(suite.of(List.of(part)))).isEmpty();
  }

  @Test
  void thePartsStayAsTheyWere() {
    Part part = part("forum", "/b", "{'operationId':'x','responses':{'200':{'description':'x'}}}");
    JsonNode before = part.document().deepCopy();

    suite.of(List.of(part, part));

    assertThat(part.document()).isEqualTo(before);
  }

  private static Part part(String name, String path, String operation) {
    return new Part(
        name,
        (ObjectNode) json("{'paths':{'" + path + "':{'get':" + operation + "}}}"),
        any -> true);
  }

  private static Part withSchemas(String name, String id) {
    return new Part(
        name,
        (ObjectNode)
            json(
                "{'components':{'schemas':{'Id':"
                    + id
                    + ",'Page':{'properties':{'id':{'$ref':'#/components/schemas/Id'}}}"
                    + ",'Same':{'type':'object'}}}}"),
        any -> true);
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
