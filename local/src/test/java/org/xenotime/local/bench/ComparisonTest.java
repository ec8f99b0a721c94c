package org.xenotime.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xenotime.local.bench.Wrk.Result;

class ComparisonTest {
  private static final Comparison PAGE =
      new Comparison(
          "/page",
          1200,
          Way.of("from memory", new Result(4000, 2)),
          List.of(
              Way.of("straight", new Result(2000, 4), Aim.atLeast(0.6)),
              Way.of("through the gateway", new Result(1000, 9))));

  @Test
  void aRatioIsOfTheRequestsPerSecond() {
    assertThat(PAGE.rows())
        .map(row -> row.strip().replaceAll(" {2,}", " | "))
        .containsExactly(
            "/page, 1200 bytes",
            "from memory | 4000 | 2.00 | 1.00",
            "straight | 2000 | 4.00 | 0.50 | 1.00 | at least 0.60: not met",
            "through the gateway | 1000 | 9.00 | 0.25 | 0.50");
  }

  @Test
  void everyRowStandsUnderTheHeader() {
    var header = Comparison.header();
    var row = PAGE.rows().get(2);

    assertThat(row.indexOf("2000") + 4)
        .isEqualTo(header.indexOf("requests/s") + "requests/s".length());
    assertThat(row.indexOf("at least")).isEqualTo(header.indexOf("aim"));
  }

  @Test
  void twoPagesAreComparedAsTheyComeInTheSameWay() {
    var far =
        new Comparison(
            "/far",
            1200,
            Way.of("from memory", new Result(4000, 2)),
            List.of(Way.of("straight", new Result(1800, 4))));

    assertThat(far.beside(PAGE, "straight", Aim.atLeast(0.8)))
        .isEqualTo("/far of /page, straight: 0.90, at least 0.80: met");
  }
}
