package org.xenotime.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.xenotime.local.bench.Wrk.Result;
import org.xenotime.local.settings.UserError;

class WrkTest {
  private static final String OUTPUT =
      """
      Running 10s test @ http://127.0.0.1:8082/api/v1/rankings/heavy
        2 threads and 32 connections
        Thread Stats   Avg      Stdev     Max   +/- Stdev
          Latency     6.57ms    3.21ms  48.11ms   82.19%
          Req/Sec     2.48k   312.55     3.10k    71.50%
        Latency Distribution
           50%    5.92ms
           75%    7.80ms
           90%   10.25ms
           99%   18.40ms
        49402 requests in 10.01s, 1.21GB read
      Requests/sec:   4935.27
      Transfer/sec:    123.77MB
      """;

  @Test
  void rateAndNinetyNinthPercentileAreRead() {
    assertThat(Wrk.parse("u", OUTPUT)).isEqualTo(new Result(4935.27, 18.40));
  }

  @Test
  void everyUnitOfTimeBecomesMilliseconds() {
    assertThat(Wrk.parse("u", OUTPUT.replace("18.40ms", "940.00us")).p99Millis())
        .isCloseTo(0.94, offset(1e-9));
    assertThat(Wrk.parse("u", OUTPUT.replace("18.40ms", "1.20s")).p99Millis())
        .isCloseTo(1200, offset(1e-9));
  }

  @Test
  void errorsAreNoMeasurement() {
    assertThatThrownBy(() -> Wrk.parse("/page", OUTPUT + "  Non-2xx or 3xx responses: 7\n"))
        .isInstanceOf(UserError.class)
        .hasMessage("/page was refused 7 times");
  }

  @Test
  void noAnswerAtAllIsNoMeasurement() {
    assertThatThrownBy(() -> Wrk.parse("/page", OUTPUT.replace("4935.27", "0.00")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("/page answers nothing in time");
  }
}
