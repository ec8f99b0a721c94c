package org.xenotime.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@EndToEnd
class WritingIT {

  @Test
  void aMemberWritesWithTheTokenOfTheCommandLine(RunningSuite suite) throws Exception {
    var member = new Forum(suite.api().withToken(suite.tokens().of("member")));
    var topic = member.openTopic("Who pays whom at the gate?", "Two **reports** disagree.");

    var reply =
        new Forum(suite.api().withToken(suite.tokens().of("member2")))
            .reply(topic, "A third one says <script>alert(1)</script> neither.");

    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.json().getAsJsonObject("author").get("handle").getAsString())
        .isEqualTo("member2");
    assertThat(reply.json().get("html").getAsString()).doesNotContain("<script");
    assertThat(new Forum(suite.api()).posts(topic))
        .hasSize(2)
        .first()
        .isEqualTo("1 Two **reports** disagree.");
  }

  @Test
  void nobodyWritesWithoutSigningIn(RunningSuite suite) throws Exception {
    var answer = new Forum(suite.api()).reply("1", "Hello");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void aTokenThatWasMeantForAnotherApiIsRefused(RunningSuite suite) throws Exception {
    var elsewhere = suite.tokens().of("member", "admin-cli");

    var answer = new Forum(suite.api().withToken(elsewhere)).reply("1", "Hello");

    assertThat(answer.status()).isEqualTo(401);
  }

  @Test
  void whoIsSignedInIsToldSo(RunningSuite suite) throws Exception {
    assertThat(suite.api().get("/api/v1/me").json().get("authenticated").getAsBoolean()).isFalse();

    var editor = suite.api().withToken(suite.tokens().of("editor")).get("/api/v1/me").json();

    assertThat(editor.get("handle").getAsString()).isEqualTo("editor");
    assertThat(editor.get("displayName").getAsString()).isEqualTo("Edda Editor");
    assertThat(editor.getAsJsonArray("roles").toString()).contains("editor", "member");
  }
}
