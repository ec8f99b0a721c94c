package org.xenotime.deposits.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.xenotime.deposits.control.ClaimRow.Subject;
import org.xenotime.deposits.site.SiteRef;

/** What was known at a time of places and kinds of control; each is worked out once. */
final class Accounts {

  private final Instant at;
  private final Map<Long, Set<ClaimRow>> bySubject = new HashMap<>();
  private final Map<String, Set<ClaimRow>> byCode = new HashMap<>();
  private final Map<String, ClaimRow> known = new HashMap<>();
  private final NavigableSet<LocalDate> days = new TreeSet<>();
  private final Map<Of, Account> accounts = new HashMap<>();
  private final Map<Asked, Control> answers = new HashMap<>();

  /**
   * @param rows all versions of all claims about some places
   */
  Accounts(Collection<ClaimRow> rows, Instant at) {
    this.at = at;
    for (var row : rows) {
      var subject = row.subject();
      bySubject.computeIfAbsent(subject.key(), key -> new LinkedHashSet<>()).add(row);
      if (subject.placeCode() != null) {
        byCode.computeIfAbsent(subject.placeCode(), code -> new LinkedHashSet<>()).add(row);
      }
      if (row.claim().knownAt(at).isPresent()) {
        known.put(row.claim().id(), row);
      }
      row.sides().forEach(side -> days.add(side.day()));
    }
  }

  /**
   * One kind of control over a place.
   *
   * @param sides the day from which on the sides are the same; null where they never change
   */
  private record Of(long place, ControlKind kind, LocalDate sides) {}

  private record Asked(Of of, Rule rule, LocalDate on) {}

  Instant at() {
    return at;
  }

  /** The days from which on actors may be of other sides than before. */
  NavigableSet<LocalDate> sideDays() {
    return days;
  }

  /** With the actors on the sides on which they are on the day. */
  Account account(SiteRef place, ControlKind kind, LocalDate on) {
    return account(of(place, kind, on));
  }

  Control answer(SiteRef place, ControlKind kind, Rule rule, LocalDate on) {
    var of = of(place, kind, on);
    return answers.computeIfAbsent(
        new Asked(of, rule, on), asked -> rule.answer(account(of), asked.on));
  }

  /** What the claim was known to be about. */
  Subject subject(String claim) {
    return known.get(claim).subject();
  }

  /** Those claims as they stood then. */
  List<ClaimRow> rows(Collection<String> ids) {
    return ids.stream()
        .distinct()
        .filter(known::containsKey)
        .map(known::get)
        .sorted(Comparator.comparing(row -> row.claim().id()))
        .toList();
  }

  private Of of(SiteRef place, ControlKind kind, LocalDate on) {
    return new Of(place.id(), kind, days.size() < 2 ? null : days.floor(on));
  }

  private Account account(Of of) {
    return accounts.computeIfAbsent(
        of,
        asked -> {
          var day =
              asked.sides != null ? asked.sides : days.isEmpty() ? LocalDate.MIN : days.first();
          return Account.of(
              asked.kind,
              about(asked.place).stream().map(row -> row.claimOn(day, at)).toList(),
              at);
        });
  }

  /** Claims with the same place code are about the same place. */
  private Collection<ClaimRow> about(long place) {
    var own = bySubject.getOrDefault(place, Set.of());
    var all = new LinkedHashSet<>(own);
    var codes = new ArrayList<String>();
    own.forEach(row -> codes.add(row.subject().placeCode()));
    codes.stream().distinct().forEach(code -> all.addAll(byCode.getOrDefault(code, Set.of())));
    return all;
  }
}
