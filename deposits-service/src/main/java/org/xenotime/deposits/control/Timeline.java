package org.xenotime.deposits.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who came to hold the whole of something, in order of time. */
final class Timeline {

  /** Takings by one side that are further apart are two where another side was seen in between. */
  static final int SAME_TAKING_DAYS = 366;

  private static final Comparator<Claim> BY_BEGIN =
      Comparator.comparing((Claim claim) -> claim.period().from().earliest())
          .thenComparing(claim -> claim.period().from().latest())
          .thenComparing(Claim::id);
  private static final Comparator<Claim> BY_DAY_SEEN =
      Comparator.comparing(Claim::observedFrom).thenComparing(Claim::id);

  private final List<Claim> observations;
  private final List<Turn> turns = new ArrayList<>();

  private Timeline(List<Claim> observations) {
    this.observations = observations;
  }

  static List<Turn> of(List<Claim> claims) {
    var timeline =
        new Timeline(claims.stream().filter(c -> !c.isTaking()).sorted(BY_DAY_SEEN).toList());
    timeline.addTakings(claims.stream().filter(Claim::isTaking).sorted(BY_BEGIN).toList());
    timeline.observations.forEach(timeline::add);
    return List.copyOf(timeline.turns);
  }

  private void addTakings(List<Claim> takings) {
    var same = new ArrayList<Claim>();
    for (var taking : takings) {
      if (!same.isEmpty() && !isSameTaking(same.getLast(), taking)) {
        turns.add(Turn.taken(same));
        same.clear();
      }
      same.add(taking);
    }
    if (!same.isEmpty()) {
      turns.add(Turn.taken(same));
    }
  }

  private boolean isSameTaking(Claim before, Claim after) {
    if (!before.side().id().equals(after.side().id())) {
      return false;
    }
    var end = before.period().from().latest();
    var begin = after.period().from().earliest();
    var over = before.period().to() != null && before.period().to().latest().isBefore(begin);
    var apart = ChronoUnit.DAYS.between(end, begin) > SAME_TAKING_DAYS;
    return !over && !(apart && anotherSideSeen(after, end, begin));
  }

  private boolean anotherSideSeen(Claim taking, LocalDate after, LocalDate before) {
    return observations.stream()
        .filter(seen -> !seen.side().id().equals(taking.side().id()))
        .map(Claim::observedFrom)
        .anyMatch(day -> day.isAfter(after) && day.isBefore(before));
  }

  /** Confirms the side that holds already, or shows that another had come to hold by then. */
  private void add(Claim seen) {
    var day = seen.observedFrom();
    var supported =
        turns.stream()
            .filter(turn -> turn.isBy(seen.side()) && turn.hasBegun(day) && mayStillHold(turn, day))
            .max(Turn.IN_TIME);
    if (supported.isPresent()) {
      turns.replaceAll(turn -> turn.equals(supported.get()) ? turn.confirmedBy(seen) : turn);
    } else {
      turns.add(Turn.seen(seen));
    }
    turns.sort(Turn.IN_TIME);
  }

  /** It has not ended, and no other side is settled after it. */
  private boolean mayStillHold(Turn turn, LocalDate day) {
    return !turn.hasEnded(day)
        && holder(turns, day)
            .map(holder -> holder.equals(turn) || turn.isInDoubt(day))
            .orElse(true);
  }

  /** The turn that no source denies on that day, whether or not it has ended. */
  static Optional<Turn> holder(List<Turn> turns, LocalDate on) {
    return turns.stream().filter(turn -> turn.isSettled(on)).max(Turn.IN_TIME);
  }
}
