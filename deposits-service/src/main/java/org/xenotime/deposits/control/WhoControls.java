package org.xenotime.deposits.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
   * In three statements; of the place as it was known then to be one with others, or by itself.
   *
   * @param span the days on which, and the times by the knowledge of which, actors are of one side
   */
  Optional<Dossier> of(String slug, Span span) {
    return sites
        .bySlug(slug, span.known())
        .map(sites::withContainers)
        .map(places -> new Dossier(places, claims.about(ids(places), span)));
  }

  /** Of a place without what contains it, in one statement. */
  Known own(SiteRef place, LocalDate day, Instant known) {
    return new Known(List.of(place), accounts(List.of(place), Span.on(day, known)));
  }

  /** Of many places, in one statement. */
  Accounts accounts(Collection<SiteRef> places, Span span) {
    return new Accounts(
        places.isEmpty() ? List.of() : claims.about(ids(places), span), span.known());
  }

  private static List<Long> ids(Collection<SiteRef> places) {
    return places.stream().map(SiteRef::id).distinct().toList();
  }
}
