package org.xenotime.ranking.comparison;

import java.util.Objects;
import java.util.Set;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.Figure;
import org.xenotime.ranking.measure.SourceRef;
import org.xenotime.ranking.measure.Traits;

/**
 * What was known of one deposit before and after, where either may be null: not there.
 *
 * <p>Whether a change tells of the world or corrects what was told is read from the sources. A
 * figure that was not known, or that comes from another statement or source than before, is news of
 * the world. The same statement of the same source with another number is a correction, and so is a
 * figure that was taken back, a deposit that turned out to be another, and a name or a country. Who
 * controls a place, conflict nearby and what is mined are news of the world, as is that time goes
 * by.
 */
record ChangedFacts(DepositFacts before, DepositFacts after) {

  boolean has(Cause cause) {
    return !Objects.equals(with(Set.of()), with(Set.of(cause)));
  }

  /** What would be known if only the changes of these causes had been made; null: not there. */
  DepositFacts with(Set<Cause> causes) {
    if (before == null) {
      return causes.contains(Cause.WORLD) ? after : null;
    }
    if (after == null) {
      return causes.contains(Cause.CORRECTION) ? null : before;
    }
    return new Choice(causes).of(before, after);
  }

  private record Choice(Set<Cause> causes) {

    DepositFacts of(DepositFacts before, DepositFacts after) {
      return new DepositFacts(
          before.id(),
          word(before.name(), after.name()),
          word(before.country(), after.country()),
          figure(before.treoTonnes(), after.treoTonnes()),
          figure(before.heavyTreoTonnes(), after.heavyTreoTonnes()),
          figure(before.treoPercent(), after.treoPercent()),
          figure(before.heavySharePercent(), after.heavySharePercent()),
          pick(
              before.resourceClass(),
              after.resourceClass(),
              cause(before.treoTonnes(), after.treoTonnes())),
          pick(
              before.composition(),
              after.composition(),
              cause(sourceOf(before.composition()), sourceOf(after.composition()))),
          pick(
              before.traits(),
              after.traits(),
              before.traits().equals(Traits.UNKNOWN) ? Cause.WORLD : Cause.CORRECTION),
          pick(before.estimate(), after.estimate(), estimate(before, after)),
          pick(before.circumstances(), after.circumstances(), Cause.WORLD));
    }

    /** An estimate that only became older is news of the world. */
    private static Cause estimate(DepositFacts before, DepositFacts after) {
      var was = before.estimate();
      var is = after.estimate();
      if (was == null || is == null || !Objects.equals(was.statement(), is.statement())) {
        return cause(before.treoTonnes(), after.treoTonnes());
      }
      return Objects.equals(was.date(), is.date()) && Objects.equals(was.code(), is.code())
          ? Cause.WORLD
          : Cause.CORRECTION;
    }

    private Figure figure(Figure before, Figure after) {
      return pick(before, after, cause(before, after));
    }

    /** What has no source: where it was said already, another word sets it right. */
    private String word(String before, String after) {
      return pick(before, after, before == null ? Cause.WORLD : Cause.CORRECTION);
    }

    private <T> T pick(T before, T after, Cause cause) {
      return causes.contains(cause) ? after : before;
    }

    private static Cause cause(Figure before, Figure after) {
      return before == null || after == null
          ? cause((Object) before, after)
          : cause(
              new Origin(before.source(), before.compositionSource()),
              new Origin(after.source(), after.compositionSource()));
    }

    private static Cause cause(Object originBefore, Object originAfter) {
      return originAfter == null || originAfter.equals(originBefore)
          ? Cause.CORRECTION
          : Cause.WORLD;
    }

    private static SourceRef sourceOf(DepositFacts.Composition composition) {
      return composition == null ? null : composition.source();
    }
  }

  private record Origin(SourceRef source, SourceRef compositionSource) {}
}
