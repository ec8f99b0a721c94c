package org.xenotime.deposits.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.xenotime.deposits.control.Claim.ActorName;
import org.xenotime.deposits.control.Claim.Life;
import org.xenotime.deposits.evidence.Evidence;
import org.xenotime.deposits.evidence.Grade;
import org.xenotime.deposits.evidence.Knowledge;
import org.xenotime.deposits.evidence.Stance;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.period.Period;

/** Claims as a test tells them: {@code claim("a").by(KIA).taken("2024-10-18")}. */
record ClaimFixture(Claim claim) {

  static final ActorName KIO = new ActorName("kio", "Kachin Independence Organization");
  static final ActorName KIA = new ActorName("kia", "Kachin Independence Army");
  static final ActorName NDA_K = new ActorName("nda-k", "New Democratic Army - Kachin");
  static final ActorName UWSA = new ActorName("uwsa", "United Wa State Army");

  static final Instant LONG_AGO = Instant.parse("1990-01-01T00:00:00Z");

  static ClaimFixture claim(String id) {
    var evidence =
        new Evidence(
            "e-" + id,
            Stance.SUPPORTS,
            Grade.NOT_JUDGED,
            "source-of-" + id,
            false,
            new Knowledge(null, LONG_AGO, null));
    return new ClaimFixture(
        new Claim(
            id,
            ControlKind.TERRITORY,
            Level.FULL,
            Polarity.ASSERTS,
            NDA_K,
            NDA_K,
            null,
            Period.unknown(),
            ClaimStatus.ACCEPTED,
            new Life(1, LONG_AGO, null),
            List.of(evidence)));
  }

  ClaimFixture by(ActorName actor) {
    var side = actor.equals(KIA) ? KIO : actor;
    return new ClaimFixture(
        new Claim(
            claim.id(),
            claim.kind(),
            claim.level(),
            claim.polarity(),
            actor,
            side,
            claim.sharePercent(),
            claim.period(),
            claim.status(),
            claim.life(),
            claim.evidence()));
  }

  ClaimFixture of(ControlKind kind) {
    return what(kind, claim.level(), claim.polarity(), claim.sharePercent());
  }

  ClaimFixture share(int percent) {
    return what(ControlKind.OWNERSHIP, Level.SHARED, claim.polarity(), BigDecimal.valueOf(percent));
  }

  ClaimFixture level(Level level) {
    return what(claim.kind(), level, claim.polarity(), claim.sharePercent());
  }

  ClaimFixture denied() {
    return what(claim.kind(), claim.level(), Polarity.DENIES, claim.sharePercent());
  }

  ClaimFixture graded(Grade grade) {
    var first = claim.evidence().getFirst();
    return evidence(
        List.of(
            new Evidence(
                first.id(),
                first.stance(),
                grade,
                first.independence(),
                first.retracted(),
                first.knowledge())));
  }

  ClaimFixture graded(String grade) {
    return graded(new Grade(grade.charAt(0), grade.charAt(1) - '0'));
  }

  /** Its only source is of this cluster. */
  ClaimFixture from(String cluster) {
    var first = claim.evidence().getFirst();
    return evidence(
        List.of(
            new Evidence(
                first.id(),
                first.stance(),
                first.grade(),
                cluster,
                first.retracted(),
                first.knowledge())));
  }

  ClaimFixture and(Stance stance, String cluster, String grade) {
    var more = new ArrayList<>(claim.evidence());
    more.add(
        new Evidence(
            "e-%s-%s".formatted(claim.id(), cluster),
            stance,
            new Grade(grade.charAt(0), grade.charAt(1) - '0'),
            cluster,
            false,
            new Knowledge(null, LONG_AGO, null)));
    return evidence(more);
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

  /** Recorded together with its evidence, and superseded together with it. */
  static Claim known(Knowledge knowledge, Claim c) {
    var evidence =
        c.evidence().stream()
            .map(
                e ->
                    new Evidence(
                        e.id(), e.stance(), e.grade(), e.independence(), e.retracted(), knowledge))
            .toList();
    return new Claim(
        c.id(),
        c.kind(),
        c.level(),
        c.polarity(),
        c.actor(),
        c.side(),
        c.sharePercent(),
        c.period(),
        c.status(),
        new Life(knowledge.version(), knowledge.recordedAt(), knowledge.supersededAt()),
        evidence);
  }

  static Claim withStatus(ClaimStatus status, Level level, Claim c) {
    return new Claim(
        c.id(),
        c.kind(),
        level,
        c.polarity(),
        c.actor(),
        c.side(),
        c.sharePercent(),
        c.period(),
        status,
        c.life(),
        c.evidence());
  }

  private Claim during(Period period) {
    return new Claim(
        claim.id(),
        claim.kind(),
        claim.level(),
        claim.polarity(),
        claim.actor(),
        claim.side(),
        claim.sharePercent(),
        period,
        claim.status(),
        claim.life(),
        claim.evidence());
  }

  private ClaimFixture what(ControlKind kind, Level level, Polarity polarity, BigDecimal share) {
    return new ClaimFixture(
        new Claim(
            claim.id(),
            kind,
            level,
            polarity,
            claim.actor(),
            claim.side(),
            share,
            claim.period(),
            claim.status(),
            claim.life(),
            claim.evidence()));
  }

  ClaimFixture evidence(List<Evidence> evidence) {
    return new ClaimFixture(
        new Claim(
            claim.id(),
            claim.kind(),
            claim.level(),
            claim.polarity(),
            claim.actor(),
            claim.side(),
            claim.sharePercent(),
            claim.period(),
            claim.status(),
            claim.life(),
            evidence));
  }
}
