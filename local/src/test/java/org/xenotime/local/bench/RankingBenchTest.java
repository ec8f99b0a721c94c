package org.xenotime.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankingBenchTest {

  @Test
  void readsTheReportOfJmh() {
    var report =
        List.of(
            "\"Benchmark\",\"Mode\",\"Threads\",\"Samples\",\"Score\",\"Score Error"
                + " (99.9%)\",\"Unit\"",
            "\"org.xenotime.ranking.uncertainty.UncertaintyBenchmark.sobol\",\"avgt\",1,5,61.5,NaN,\"ms/op\"");

    assertThat(RankingBench.parse(report)).containsExactly(entry("sobol", 61.5));
  }

  @Test
  void readsWhatAPeerPrintsAndNothingElse() {
    assertThat(Peer.parse("Loading something\nsobol 2103.7\n\npairwise 12 \n"))
        .containsOnly(entry("sobol", 2103.7), entry("pairwise", 12.0));
  }

  @Test
  void aPeerThatIsNotInstalledSaysSo() throws InterruptedException {
    var result = new Peer("R", List.of("no-such-program")).measure();

    assertThat(result.trouble()).contains("no-such-program");
    assertThat(result.of(RankingWork.SOBOL)).isEmpty();
  }

  @Test
  void anAimIsMetBelowIt() {
    assertThat(RankingWork.PAIRWISE.verdict(49.9)).isEqualTo("under 50 ms: met");
    assertThat(RankingWork.PAIRWISE.verdict(50)).isEqualTo("under 50 ms: not met");
  }
}
