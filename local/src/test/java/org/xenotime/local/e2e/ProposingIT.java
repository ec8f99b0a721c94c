package org.xenotime.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

@EndToEnd
class ProposingIT {
  private static final String CLAIM =
      """
      {"subject": "momauk", "actor": "kachin-independence-army", "kind": "transit",
       "period": {"asOf": "2025-03"}, "reason": "The report says so.",
       "evidence": [{"source": {"url": "https://example.org/momauk-road", "citation": "A report"},
                     "quotation": "Lorries pass by their leave."}]}""";
  private static final String ANSWER = "/api/v1/deposits/momauk/control?on=2025-06-01";

  @Test
  void whatAMemberProposesCountsOnceAnEditorAcceptsIt(RunningSuite suite) throws Exception {
    var member = suite.api().withToken(suite.tokens().of("member"));
    var editor = suite.api().withToken(suite.tokens().of("editor"));

    var proposed = member.post("/api/v1/control-claims", json(CLAIM));

    assertThat(proposed.status()).as(proposed.response().body()).isEqualTo(202);
    assertThat(transit(suite).get("state").getAsString()).isEqualTo("unknown");
    var proposal = proposed.header("Location");
    var decision = json("{\"decision\": \"accept\", \"reason\": \"I read it there, too.\"}");
    assertThat(member.post(proposal + "/decision", decision).status()).isEqualTo(403);

    var decided = editor.post(proposal + "/decision", decision);

    assertThat(decided.status()).as(decided.response().body()).isEqualTo(200);
    assertThat(suite.api().get(proposal).json().get("state").getAsString()).isEqualTo("accepted");
    var answer = transit(suite);
    assertThat(answer.get("state").getAsString()).isEqualTo("held");
    assertThat(answer.get("leader").getAsString()).isEqualTo("kachin-independence-army");
    var claim = "/api/v1/control-claims/" + answer.getAsJsonArray("claims").get(0).getAsString();
    assertThat(suite.api().get(claim + "/revisions").response().body())
        .contains("\"member\"", "\"editor\"", "The report says so.");
    assertThat(editor.post(proposal + "/decision", decision).status()).isEqualTo(409);
  }

  private static JsonObject transit(RunningSuite suite) throws Exception {
    var kinds = suite.api().get(ANSWER).json().getAsJsonArray("controls");
    return StreamSupport.stream(kinds.spliterator(), false)
        .map(kind -> kind.getAsJsonObject())
        .filter(kind -> kind.get("kind").getAsString().equals("transit"))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }
}
