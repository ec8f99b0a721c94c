package org.xenotime.deposits.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A request that midnight passes is answered, and tagged, for one day. */
class MidnightTest {

  private static final ControlQuery OPEN = new ControlQuery(null, null, null);

  /** Each look at it is a second later, and the first is the last of the year. */
  private static InstantSource midnight() {
    var looks = new AtomicInteger();
    return () -> Instant.parse("2026-12-31T23:59:59Z").plusSeconds(looks.getAndIncrement());
  }

  @Test
  void theClockIsLookedAtOnce() {
    var moment = OPEN.moment(midnight());
    assertThat(moment.today()).isEqualTo(LocalDate.parse("2026-12-31"));
    assertThat(moment.known()).isEqualTo(Instant.parse("2026-12-31T23:59:59Z"));
    assertThat(moment.version("7")).isEqualTo(moment.version("7"));
  }

  @Test
  void theTagIsOfTheDayThatIsAnswered() {
    var clock = midnight();
    var before = OPEN.moment(clock);
    var after = OPEN.moment(clock);
    assertThat(before.version("7")).contains("2026-12-31").doesNotContain("2027-01-01");
    assertThat(after.version("7")).contains("2027-01-01").doesNotContain("2026-12-31");
  }

  @Test
  void whatWasKnownMayBeGivenWithoutTheDay() {
    var moment = new ControlQuery("2025-01-01T00:00:00Z", null, null).moment(midnight());
    assertThat(moment.known()).isEqualTo(Instant.parse("2025-01-01T00:00:00Z"));
    assertThat(moment.version("7")).contains("2025-01-01", "2026-12-31");
  }
}
