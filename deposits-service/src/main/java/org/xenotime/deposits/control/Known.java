package org.xenotime.deposits.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xenotime.deposits.control.Control.State;
import org.xenotime.deposits.site.SiteRef;

/** What was known at a time of a place and of the areas that contain it. */
final class Known {

  private final Dossier dossier;
  private final Instant at;
  private final Map<Of, Account> accounts = new HashMap<>();
  private final Map<SiteRef, List<Claim>> claims = new HashMap<>();

  Known(Dossier dossier, Instant at) {
    this.dossier = dossier;
    this.at = at;
  }

  private record Of(SiteRef place, ControlKind kind) {}

  /**
   * An answer, and whose it is.
   *
   * @param account what it was made of
   * @param inheritedFrom the area whose answer it is; null where it is the site's own
   */
  record Found(Control control, Account account, SiteRef inheritedFrom) {

    /** Who, and how likely: all of it that does not change from day to day by itself. */
    boolean isSameAs(Found other) {
      return control.isSameAs(other.control)
          && (inheritedFrom == null
              ? other.inheritedFrom == null
              : inheritedFrom.equals(other.inheritedFrom));
    }
  }

  Dossier dossier() {
    return dossier;
  }

  Instant at() {
    return at;
  }

  /** The site's own answer, or where it has none that of the nearest area that has one. */
  Found find(ControlKind kind, Rule rule, LocalDate on) {
    var own = find(dossier.site(), kind, rule, on);
    if (own.control().state() != State.UNKNOWN || !kind.isInherited()) {
      return own;
    }
    return dossier.places().stream()
        .skip(1)
        .map(area -> find(area, kind, rule, on))
        .filter(found -> found.control().state() != State.UNKNOWN)
        .findFirst()
        .orElse(own);
  }

  private Found find(SiteRef place, ControlKind kind, Rule rule, LocalDate on) {
    var account = account(place, kind);
    return new Found(
        rule.answer(account, on), account, place.equals(dossier.site()) ? null : place);
  }

  /** The days on which the answer may change, from the first of which any claim speaks. */
  SortedSet<LocalDate> turningDays(ControlKind kind, LocalDate until) {
    return accounts(kind)
        .flatMap(account -> account.turningDays(until).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The claims that say that something begins or ends on that day. */
  List<String> turningOn(ControlKind kind, LocalDate day) {
    return accounts(kind).flatMap(account -> account.turningOn(day).stream()).distinct().toList();
  }

  /** Those claims as they stood then. */
  List<ClaimRow> rows(Collection<String> ids) {
    var wanted = Set.copyOf(ids);
    return dossier.rows().stream()
        .filter(row -> wanted.contains(row.claim().id()))
        .filter(row -> row.claim().knownAt(at).isPresent())
        .sorted(Comparator.comparing(row -> row.claim().id()))
        .toList();
  }

  private Stream<Account> accounts(ControlKind kind) {
    return dossier.places().stream()
        .limit(kind.isInherited() ? dossier.places().size() : 1)
        .map(place -> account(place, kind));
  }

  private Account account(SiteRef place, ControlKind kind) {
    return accounts.computeIfAbsent(
        new Of(place, kind),
        of -> Account.of(kind, claims.computeIfAbsent(place, dossier::about), at));
  }
}
