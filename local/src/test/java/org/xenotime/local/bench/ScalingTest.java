package org.xenotime.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xenotime.local.bench.Wrk.Result;

class ScalingTest {

  @Test
  void theRatioIsHowManyTimesAsLongItTakes() {
    var scaling = new Scaling("control", new Result(3000, 12), new Result(1200, 40.5));

    assertThat(scaling.ratio()).isEqualTo(2.5);
    assertThat(scaling.row().strip().replaceAll(" {2,}", " | "))
        .isEqualTo("control | 3000 | 12.00 | 1200 | 40.50 | x 2.50 | at most 2.00: not met");
  }

  @Test
  void theRowStandsUnderTheHeader() {
    var row = new Scaling("control", new Result(3000, 12), new Result(1200, 40.5)).row();

    assertThat(row.indexOf("at most")).isEqualTo(Scaling.header().indexOf("aim"));
  }
}
