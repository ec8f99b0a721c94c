package org.xenotime.deposits.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.xenotime.deposits.control.ClaimRow.Subject;
import org.xenotime.deposits.control.Control.State;
import org.xenotime.deposits.site.SiteRef;

/**
 * What was known at a time of a place and of the areas that contain it.
 *
 * @param places the place itself, then what contains it, then what contains that
 */
record Known(List<SiteRef> places, Accounts accounts) {

  /**
   * An answer, and whose it is.
   *
   * @param account what it was made of
   * @param inheritedFrom the area whose answer it is; null where it is the site's own
   * @param elsewhere ids of the other places that claims of it are about
   */
  record Found(Control control, Account account, SiteRef inheritedFrom, List<String> elsewhere) {

    /** Who, and how likely: all of it that does not change from day to day by itself. */
    boolean isSameAs(Found other) {
      return control.isSameAs(other.control)
          && (inheritedFrom == null
              ? other.inheritedFrom == null
              : inheritedFrom.equals(other.inheritedFrom));
    }
  }

  SiteRef site() {
    return places.getFirst();
  }

  Instant at() {
    return accounts.at();
  }

  /**
   * The site's own answer, or where it has none that of the nearest area that has one. One that
   * stands on no claim about the site itself, but on those about an area around it that shares its
   * place code, is that area's.
   */
  Found find(ControlKind kind, Rule rule, LocalDate on) {
    var own = find(site(), kind, rule, on);
    if (!kind.isInherited()) {
      return own;
    }
    return own.control().state() == State.UNKNOWN || isOfAnArea(own.control())
        ? areas()
            .map(area -> find(area, kind, rule, on))
            .filter(found -> found.control().state() != State.UNKNOWN)
            .findFirst()
            .orElse(own)
        : own;
  }

  private Stream<SiteRef> areas() {
    return places.stream().skip(1);
  }

  private boolean isOfAnArea(Control control) {
    var about = subjects(control).map(Subject::key).toList();
    return !about.contains(site().id()) && areas().map(SiteRef::id).anyMatch(about::contains);
  }

  private Stream<Subject> subjects(Control control) {
    return control.claims().stream().map(accounts::subject);
  }

  private Found find(SiteRef place, ControlKind kind, Rule rule, LocalDate on) {
    var control = accounts.answer(place, kind, rule, on);
    return new Found(
        control,
        accounts.account(place, kind, on),
        place.equals(site()) ? null : place,
        subjects(control)
            .filter(subject -> subject.key() != place.id())
            .map(Subject::id)
            .distinct()
            .sorted()
            .toList());
  }

  /** The days on which the answer may change, from the first of which any claim speaks. */
  SortedSet<LocalDate> turningDays(ControlKind kind, LocalDate until) {
    var days = new TreeSet<LocalDate>();
    accounts(kind, until).forEach(account -> days.addAll(account.turningDays(until)));
    if (!days.isEmpty()) {
      days.addAll(accounts.sideDays().subSet(days.first(), true, until, true));
    }
    return days;
  }

  /** The claims that say that something begins or ends on that day. */
  List<String> turningOn(ControlKind kind, LocalDate day) {
    return accounts(kind, day)
        .flatMap(account -> account.turningOn(day).stream())
        .distinct()
        .toList();
  }

  /** Those claims as they stood then. */
  List<ClaimRow> rows(Collection<String> ids) {
    return accounts.rows(ids);
  }

  private Stream<Account> accounts(ControlKind kind, LocalDate on) {
    return places.stream()
        .limit(kind.isInherited() ? places.size() : 1)
        .map(place -> accounts.account(place, kind, on));
  }
}
