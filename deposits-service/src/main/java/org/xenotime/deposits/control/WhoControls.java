package org.xenotime.deposits.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xenotime.deposits.control.Control.State;
import org.xenotime.deposits.site.SiteRef;
import org.xenotime.deposits.site.Sites;

/** Answers who controls a deposit on a day, by what was known at a time. */
@ApplicationScoped
class WhoControls {

  private final Sites sites;
  private final ClaimRows claims;

  WhoControls(Sites sites, ClaimRows claims) {
    this.sites = sites;
    this.claims = claims;
  }

  /**
   * @param kinds one answer for each kind of control
   * @param claims those that any of the answers stands on
   */
  record Answer(SiteRef site, List<Found> kinds, List<ClaimRow> claims) {}

  /**
   * @param inheritedFrom the area whose answer it is; null where it is the site's own
   */
  record Found(Control control, SiteRef inheritedFrom) {}

  Optional<Answer> on(LocalDate on, Instant knownAt, String slug) {
    return sites.bySlug(slug).map(site -> on(on, knownAt, site));
  }

  private Answer on(LocalDate on, Instant knownAt, SiteRef site) {
    var places = sites.withContainers(site);
    var known = claims.about(places.stream().map(SiteRef::id).toList());
    var found =
        Stream.of(ControlKind.values())
            .map(kind -> find(kind, places, known, on, knownAt))
            .toList();
    var used =
        found.stream().flatMap(f -> f.control().claims().stream()).collect(Collectors.toSet());
    var evidence =
        known.stream()
            .filter(row -> used.contains(row.claim().id()))
            .filter(row -> row.claim().knownAt(knownAt).isPresent())
            .sorted(Comparator.comparing(row -> row.claim().id()))
            .toList();
    return new Answer(site, found, evidence);
  }

  /** The site's own answer, or where it has none that of the nearest area that has one. */
  private static Found find(
      ControlKind kind, List<SiteRef> places, List<ClaimRow> known, LocalDate on, Instant knownAt) {
    var own = resolve(kind, places.getFirst(), known, on, knownAt);
    if (own.state() != State.UNKNOWN || !kind.isInherited()) {
      return new Found(own, null);
    }
    return places.stream()
        .skip(1)
        .map(area -> new Found(resolve(kind, area, known, on, knownAt), area))
        .filter(found -> found.control().state() != State.UNKNOWN)
        .findFirst()
        .orElse(new Found(own, null));
  }

  private static Control resolve(
      ControlKind kind, SiteRef site, List<ClaimRow> known, LocalDate on, Instant knownAt) {
    var own = known.stream().filter(row -> row.subject().key() == site.id()).toList();
    var places = own.stream().map(row -> row.subject().placeCode()).collect(Collectors.toSet());
    var about =
        known.stream()
            .filter(
                row ->
                    row.subject().key() == site.id()
                        || (row.subject().placeCode() != null
                            && places.contains(row.subject().placeCode())))
            .map(ClaimRow::claim)
            .toList();
    return TransitionRule.resolve(kind, about, on, knownAt);
  }
}
