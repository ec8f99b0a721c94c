package org.xenotime.ranking.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenceTest {

  private static final Duration USUALLY = Duration.ofSeconds(2);
  private static final Duration LONG = Duration.ofSeconds(5);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "respond-async",
        "Respond-Async",
        "return=minimal, respond-async",
        "respond-async; foo=bar",
        "respond-async, wait=4"
      })
  void longWorkBecomesAJobWhereTheClientPrefersThat(String header) {
    assertThat(Preference.from(List.of(header)).isJob(LONG, USUALLY)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "return=minimal", "wait=1", "respond-asynchronously", "respond-async, wait=9"})
  void otherwiseTheClientWaits(String header) {
    assertThat(Preference.from(List.of(header)).isJob(LONG, USUALLY)).isFalse();
  }

  @Test
  void shortWorkIsNoJob() {
    var async = Preference.from(List.of("respond-async"));
    assertThat(async.isJob(Duration.ofSeconds(1), USUALLY)).isFalse();
    assertThat(Preference.from(List.of()).isJob(LONG, USUALLY)).isFalse();
  }

  @Test
  void severalHeadersAreOneList() {
    var preference = Preference.from(List.of("respond-async", "wait=60"));
    assertThat(preference.isJob(LONG, USUALLY)).isFalse();
    assertThat(preference.isJob(Duration.ofMinutes(2), USUALLY)).isTrue();
  }

  @Test
  void nobodyWaitsForever() {
    var patient = Preference.from(List.of("respond-async, wait=9999"));
    assertThat(patient.isJob(Duration.ofMinutes(2), USUALLY)).isTrue();
  }
}
