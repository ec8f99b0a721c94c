package org.xenotime.deposits.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.xenotime.deposits.period.PartialDate;

/** Who came to hold the whole of something, in order of time. */
final class Timeline {

  /** Takings by one side that are further apart are two where another side was seen in between. */
  static final int SAME_TAKING_DAYS = 366;

  private static final Comparator<PartialDate> BY_DAY =
      Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::latest);

  private final List<Claim> observations;
  private final List<Turn> turns = new ArrayList<>();

  private Timeline(List<Claim> observations) {
    this.observations = observations;
  }

  static List<Turn> of(List<Claim> claims) {
    var timeline = new Timeline(claims.stream().filter(c -> !c.isTaking()).toList());
    timeline.addTakings(claims.stream().filter(Claim::isTaking).toList());
    timeline.observations.stream()
        .collect(groupingBy(Claim::observedFrom, TreeMap::new, bySide()))
        .forEach(timeline::addSeen);
    return List.copyOf(timeline.turns);
  }

  /** The sides come by their own id: how claims are called decides nothing. */
  private static Collector<Claim, ?, SortedMap<String, List<Claim>>> bySide() {
    return groupingBy(claim -> claim.side().id(), TreeMap::new, toList());
  }

  private void addTakings(List<Claim> takings) {
    var dated =
        takings.stream()
            .collect(
                groupingBy(claim -> claim.period().begin(), () -> new TreeMap<>(BY_DAY), bySide()));
    var same = new ArrayList<Claim>();
    for (var sides : dated.values()) {
      var alone = sides.size() == 1 ? sides.firstEntry().getValue() : List.<Claim>of();
      if (!same.isEmpty() && (alone.isEmpty() || !isSameTaking(same, alone.getFirst()))) {
        turns.add(Turn.taken(same));
        same.clear();
      }
      same.addAll(alone);
      if (alone.isEmpty()) {
        sides.values().stream().map(Turn::taken).forEach(turns::add);
      }
    }
    if (!same.isEmpty()) {
      turns.add(Turn.taken(same));
    }
  }

  private boolean isSameTaking(List<Claim> taken, Claim after) {
    var before = Turn.taken(taken);
    if (!before.isBy(after.side())) {
      return false;
    }
    var end = taken.getLast().period().begin().latest();
    var begin = after.period().begin().earliest();
    var apart = ChronoUnit.DAYS.between(end, begin) > SAME_TAKING_DAYS;
    return !before.hasEnded(begin) && !(apart && anotherSideSeen(after, end, begin));
  }

  private boolean anotherSideSeen(Claim taking, LocalDate after, LocalDate before) {
    return observations.stream()
        .filter(seen -> !seen.side().id().equals(taking.side().id()))
        .map(Claim::observedFrom)
        .anyMatch(day -> day.isAfter(after) && day.isBefore(before));
  }

  /**
   * Who was seen on one day: that confirms the side that holds already, or shows that another had
   * come to hold by then. Where another had, and who held before was seen too, they are equals.
   */
  private void addSeen(LocalDate day, SortedMap<String, List<Claim>> sides) {
    var supported = new ArrayList<Optional<Turn>>();
    var newest = newest(turns, day);
    sides.values().forEach(seen -> supported.add(supportedBy(seen.getFirst(), day, newest)));
    var otherSeen = supported.stream().anyMatch(Optional::isEmpty);
    var turn = supported.iterator();
    for (var seen : sides.values()) {
      var confirmed =
          turn.next().filter(before -> !otherSeen || !before.latest().isBefore(day)).orElse(null);
      if (confirmed == null) {
        turns.add(Turn.seen(seen));
      } else {
        turns.replaceAll(each -> each.equals(confirmed) ? each.confirmedBy(seen) : each);
      }
    }
    turns.sort(Turn.IN_TIME);
  }

  private Optional<Turn> supportedBy(Claim seen, LocalDate day, List<Turn> newest) {
    return turns.stream()
        .filter(turn -> turn.isBy(seen.side()) && turn.hasBegun(day))
        .filter(turn -> mayStillHold(turn, day, newest))
        .max(Turn.IN_TIME);
  }

  /** It has not ended, and no other side is settled after it. */
  private static boolean mayStillHold(Turn turn, LocalDate day, List<Turn> newest) {
    return !turn.hasEnded(day)
        && (newest.isEmpty() || newest.contains(turn) || turn.isInDoubt(day));
  }

  /**
   * The turn that no source denies on that day, whether or not it has ended; several where they
   * began as late as each other.
   */
  static List<Turn> newest(List<Turn> turns, LocalDate on) {
    var settled = turns.stream().filter(turn -> turn.isSettled(on)).toList();
    return settled.stream()
        .max(Turn.IN_TIME)
        .map(last -> settled.stream().filter(t -> Turn.IN_TIME.compare(t, last) == 0).toList())
        .orElse(List.of());
  }
}
