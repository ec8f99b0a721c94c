package org.xenotime.deposits.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xenotime.deposits.control.ClaimFixture.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.evidence.Evidence;
import org.xenotime.deposits.evidence.Grade;
import org.xenotime.deposits.evidence.Knowledge;
import org.xenotime.deposits.evidence.Stance;
import org.xenotime.deposits.period.PartialDate;

/** Sources date a claim that gives no date: those that stand, by what stands of them. */
class ClaimTest {

  private static final Instant RECORDED = Instant.parse("2024-05-10T12:00:00Z");
  private static final Instant EDITED = Instant.parse("2025-03-01T12:00:00Z");
  private static final String BEFORE_THE_EDIT = "2025-02-01T00:00:00Z";
  private static final String AFTER_THE_EDIT = "2025-04-01T00:00:00Z";

  @Test
  void whatWasTakenBackDatesNothingFromThen() {
    var told =
        undated(
            version("e-1", 1, "2019-01-01", RECORDED, EDITED),
            retraction("e-1", "2019-01-01"),
            version("e-2", 1, "2023-01-01", RECORDED, null));
    assertThat(observed(told, BEFORE_THE_EDIT)).isEqualTo(LocalDate.parse("2019-01-01"));
    assertThat(observed(told, AFTER_THE_EDIT)).isEqualTo(LocalDate.parse("2023-01-01"));
  }

  @Test
  void aCorrectedDateCountsFromThen() {
    var told =
        undated(
            version("e-1", 1, "2019-01-01", RECORDED, EDITED),
            version("e-1", 2, "2021-06-01", EDITED, null));
    assertThat(observed(told, BEFORE_THE_EDIT)).isEqualTo(LocalDate.parse("2019-01-01"));
    assertThat(observed(told, AFTER_THE_EDIT)).isEqualTo(LocalDate.parse("2021-06-01"));
  }

  @Test
  void aCorrectionMakesNothingNewer() {
    var dated =
        undated(
            version("e-1", 1, "2019-01-01", RECORDED, EDITED),
            version("e-1", 2, "2019-01-01", EDITED, null));
    assertThat(observed(dated, AFTER_THE_EDIT)).isEqualTo(LocalDate.parse("2019-01-01"));
    assertThat(vouchedUntil(dated)).isEqualTo(LocalDate.parse("2019-01-01"));
    var undated =
        undated(version("e-1", 1, null, RECORDED, EDITED), version("e-1", 2, null, EDITED, null));
    assertThat(observed(undated, AFTER_THE_EDIT)).isEqualTo(LocalDate.parse("2024-05-10"));
    assertThat(vouchedUntil(undated)).isEqualTo(LocalDate.parse("2024-05-10"));
  }

  private static LocalDate observed(Claim told, String knownAt) {
    return told.knownAt(Instant.parse(knownAt)).orElseThrow().observedFrom();
  }

  private static LocalDate vouchedUntil(Claim told) {
    return told.knownAt(Instant.parse(AFTER_THE_EDIT)).orElseThrow().vouchedUntil();
  }

  private static Claim undated(Evidence... versions) {
    return claim("a").evidence(List.of(versions)).undated();
  }

  private static Evidence version(
      String id, int version, String published, Instant recorded, Instant superseded) {
    return evidence(id, version, published, recorded, superseded, false);
  }

  private static Evidence retraction(String id, String published) {
    return evidence(id, 2, published, EDITED, null, true);
  }

  private static Evidence evidence(
      String id,
      int version,
      String published,
      Instant recorded,
      Instant superseded,
      boolean retracted) {
    return new Evidence(
        id,
        Stance.SUPPORTS,
        Grade.NOT_JUDGED,
        id,
        retracted,
        new Knowledge(
            version,
            published == null ? null : PartialDate.parse(published),
            recorded,
            superseded));
  }
}
