package org.xenotime.deposits.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xenotime.deposits.site.SiteRef;
import org.xenotime.deposits.site.Sites;

/** Reads what there is to know of who controls a place, for a rule to answer. */
@ApplicationScoped
class WhoControls {

  private final Sites sites;
  private final ClaimRows claims;

  WhoControls(Sites sites, ClaimRows claims) {
    this.sites = sites;
    this.claims = claims;
  }

  /**
   * In three statements.
   *
   * @param day on which actors are of one side
   * @param known when that was known
   */
  Optional<Dossier> of(String slug, LocalDate day, Instant known) {
    return sites
        .bySlug(slug)
        .map(sites::withContainers)
        .map(places -> new Dossier(places, claims.about(ids(places), day, known)));
  }

  /** Of many places without what contains them, in one statement. */
  Map<SiteRef, Dossier> own(Collection<SiteRef> places, LocalDate day, Instant known) {
    var dossiers = new HashMap<SiteRef, Dossier>();
    if (!places.isEmpty()) {
      var rows = claims.about(ids(places), day, known);
      places.forEach(place -> dossiers.put(place, new Dossier(List.of(place), about(rows, place))));
    }
    return dossiers;
  }

  private static List<Long> ids(Collection<SiteRef> places) {
    return places.stream().map(SiteRef::id).toList();
  }

  private static List<ClaimRow> about(List<ClaimRow> rows, SiteRef place) {
    var codes =
        rows.stream()
            .filter(row -> row.subject().key() == place.id())
            .map(row -> row.subject().placeCode())
            .toList();
    return rows.stream()
        .filter(
            row ->
                row.subject().key() == place.id()
                    || (row.subject().placeCode() != null
                        && codes.contains(row.subject().placeCode())))
        .toList();
  }
}
