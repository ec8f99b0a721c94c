package org.xenotime.local.e2e;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xenotime.local.testing.Eventually.eventually;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.xenotime.local.process.Ending;

@EndToEnd
class RestartIT {
  private static final String RANKING = "/api/v1/rankings/heavy";

  @Test
  void nothingIsLostWhenEverythingIsKilled(RunningSuite suite) throws Exception {
    var forum = new Forum(suite.api().withToken(suite.tokens().of("member")));
    var topic = forum.openTopic("Written down before the lights go out", "one");
    for (var word : new String[] {"two", "three", "four"}) {
      forum.reply(topic, word);
    }
    eventually(ofMinutes(1), () -> suite.api().get(RANKING).status() == 200);
    var ranking = suite.api().get(RANKING).json();

    suite.killEverything();
    suite.ensureReady();

    assertThat(new Forum(suite.api()).posts(topic))
        .containsExactly("1 one", "2 two", "3 three", "4 four");
    eventually(ofMinutes(1), () -> suite.api().get(RANKING).status() == 200);
    var again = suite.api().get(RANKING).json();
    assertThat(again.get("snapshot")).isEqualTo(ranking.get("snapshot"));
    assertThat(again.get("items")).isEqualTo(ranking.get("items"));
    var afterwards = new Forum(suite.api().withToken(suite.tokens().of("member")));
    assertThat(afterwards.reply(topic, "five").json().get("number").getAsInt()).isEqualTo(5);
  }

  @Test
  void whatAKilledLauncherLeftDoesNotStandInTheWay(RunningSuite suite) throws Exception {
    var orphans = suite.processes();
    suite.killLauncher();
    assertThat(orphans).allMatch(ProcessHandle::isAlive);

    suite.ensureReady();

    assertThat(suite.output())
        .contains("PostgreSQL         of an earlier start is ended")
        .contains("gateway            of an earlier start is ended");
    assertThat(orphans).allMatch(Ending::isGone);
  }

  @Test
  void aStopIsInOrderAndLeavesNobodyBehind(RunningSuite suite) throws Exception {
    var processes = new ArrayList<>(suite.processes());

    suite.stop();

    assertThat(suite.output().lines().dropWhile(line -> !line.equals("Stopping")))
        .containsSubsequence(
            "  gateway            stops",
            "  forum-service      stops",
            "  ranking-service    stops",
            "  deposits-service   stops",
            "  PostgreSQL         stops",
            "Stopped");
    assertThat(processes).allMatch(Ending::isGone);
  }
}
