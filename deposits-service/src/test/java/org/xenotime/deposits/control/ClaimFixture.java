package org.xenotime.deposits.control;

import java.math.BigDecimal;
import java.time.Instant;
import org.xenotime.deposits.control.Claim.ActorName;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.period.Period;

/** Claims as a test tells them: {@code claim("a").by(KIA).taken("2024-10-18")}. */
record ClaimFixture(Claim claim) {

  static final ActorName KIO = new ActorName("kio", "Kachin Independence Organization");
  static final ActorName KIA = new ActorName("kia", "Kachin Independence Army");
  static final ActorName NDA_K = new ActorName("nda-k", "New Democratic Army - Kachin");
  static final ActorName UWSA = new ActorName("uwsa", "United Wa State Army");

  private static final Instant LONG_AGO = Instant.parse("1990-01-01T00:00:00Z");

  static ClaimFixture claim(String id) {
    return new ClaimFixture(
        new Claim(
            id,
            ControlKind.TERRITORY,
            Extent.WHOLE,
            NDA_K,
            NDA_K,
            null,
            Period.unknown(),
            Grade.NOT_JUDGED,
            ClaimStatus.ACCEPTED,
            new Knowledge(null, LONG_AGO, null)));
  }

  ClaimFixture by(ActorName actor) {
    var side = actor.equals(KIA) ? KIO : actor;
    return with(
        claim.kind(),
        claim.extent(),
        actor,
        side,
        claim.sharePercent(),
        claim.period(),
        claim.grade());
  }

  ClaimFixture of(ControlKind kind) {
    return with(
        kind,
        claim.extent(),
        claim.actor(),
        claim.side(),
        claim.sharePercent(),
        claim.period(),
        claim.grade());
  }

  ClaimFixture share(int percent) {
    return with(
        ControlKind.OWNERSHIP,
        Extent.PART,
        claim.actor(),
        claim.side(),
        BigDecimal.valueOf(percent),
        claim.period(),
        claim.grade());
  }

  ClaimFixture graded(Grade grade) {
    return with(
        claim.kind(),
        claim.extent(),
        claim.actor(),
        claim.side(),
        claim.sharePercent(),
        claim.period(),
        grade);
  }

  Claim taken(String from) {
    return during(Period.from(from));
  }

  Claim taken(String from, String to) {
    return during(new Period(PartialDate.parse(from), PartialDate.parse(to), null));
  }

  Claim seen(String asOf) {
    return during(Period.asOf(asOf));
  }

  Claim undated() {
    return claim;
  }

  /** Known from the day of its publication on. */
  static Claim published(String on, Claim claim) {
    return known(
        new Knowledge(PartialDate.parse(on), Instant.parse("2026-01-01T00:00:00Z"), null), claim);
  }

  static Claim known(Knowledge knowledge, Claim c) {
    return new Claim(
        c.id(),
        c.kind(),
        c.extent(),
        c.actor(),
        c.side(),
        c.sharePercent(),
        c.period(),
        c.grade(),
        c.status(),
        knowledge);
  }

  static Claim withStatus(ClaimStatus status, Extent extent, Claim c) {
    return new Claim(
        c.id(),
        c.kind(),
        extent,
        c.actor(),
        c.side(),
        c.sharePercent(),
        c.period(),
        c.grade(),
        status,
        c.knowledge());
  }

  private Claim during(Period period) {
    return with(
            claim.kind(),
            claim.extent(),
            claim.actor(),
            claim.side(),
            claim.sharePercent(),
            period,
            claim.grade())
        .claim;
  }

  private ClaimFixture with(
      ControlKind kind,
      Extent extent,
      ActorName actor,
      ActorName side,
      BigDecimal share,
      Period period,
      Grade grade) {
    return new ClaimFixture(
        new Claim(
            claim.id(),
            kind,
            extent,
            actor,
            side,
            share,
            period,
            grade,
            claim.status(),
            claim.knowledge()));
  }
}
