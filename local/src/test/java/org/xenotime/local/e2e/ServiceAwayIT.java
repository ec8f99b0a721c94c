package org.xenotime.local.e2e;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xenotime.local.testing.Eventually.eventually;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.xenotime.local.process.Ending;
import org.xenotime.local.settings.Component;
import org.xenotime.local.settings.UserError;

@EndToEnd
class ServiceAwayIT {

  @Test
  void withoutTheForumTheRestWorksAndTheForumComesBack(RunningSuite suite) throws Exception {
    var topics = "/api/v1/forum/topics";
    var killed = suite.process(Component.FORUM);
    killed.destroyForcibly();
    eventually(ofSeconds(5), () -> Ending.isGone(killed));

    var begin = Instant.now();
    var answer = suite.api().get(topics);

    assertThat(Duration.between(begin, Instant.now())).isLessThan(ofSeconds(3));
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.header("Retry-After")).isNotEmpty();
    assertThat(suite.api().get("/api/v1/rankings/heavy").status()).isEqualTo(200);
    assertThat(suite.api().get("/api/v1/deposits/" + Kachin.SLUG).status()).isEqualTo(200);

    eventually(ofMinutes(3), () -> suite.api().get(topics).status() == 200);
    assertThat(suite.process(Component.FORUM)).isNotEqualTo(killed);
    assertThat(suite.output()).contains("forum-service      died with exit code 137, starts again");
  }

  @Test
  void whoIsSignedInReadsAndWritesWithoutKeycloak(RunningSuite suite) throws Exception {
    var forum = new Forum(suite.api().withToken(suite.tokens().of("member")));
    var topic = forum.openTopic("While the lights are on", "one");
    var killed = suite.process(Component.KEYCLOAK);
    killed.destroyForcibly();
    eventually(ofSeconds(5), () -> Ending.isGone(killed));

    assertThat(suite.api().get("/api/v1/forum/topics").status()).isEqualTo(200);
    assertThat(forum.reply(topic, "two").status()).isEqualTo(201);

    eventually(ofMinutes(3), () -> canSignIn(suite));
    assertThat(suite.process(Component.KEYCLOAK)).isNotEqualTo(killed);
  }

  private static boolean canSignIn(RunningSuite suite) throws Exception {
    try {
      return !suite.tokens().of("member").isEmpty();
    } catch (IOException | UserError notYet) {
      return false;
    }
  }
}
