package org.xenotime.deposits.circumstance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.xenotime.deposits.circumstance.CircumstancesView.Nearby;
import org.xenotime.deposits.control.ControlLines;
import org.xenotime.deposits.incident.IncidentsNear;
import org.xenotime.deposits.incident.IncidentsNear.Covered;
import org.xenotime.deposits.market.MineOutput;
import org.xenotime.deposits.site.Location;
import org.xenotime.deposits.site.SiteRef;

/** Puts together what surrounds deposits. */
@ApplicationScoped
class DrawCircumstances {

  private static final int WITHIN_KM = 50;

  private static final String SITES =
      """
      select id, slug, name, longitude, latitude, cast(country as text) as country from site
      where id in (:ids) and merged_into_id is null order by id""";

  /** Those of which any claim speaks, or that lie in what one speaks of. */
  private static final String CLAIMED =
      """
      with recursive up (site, id, height) as (
        select id, id, 0 from site where id in (:ids)
        union select up.site, above.id, up.height + 1 from up cross join lateral (
          select part_of_id as id from site where site.id = up.id and part_of_id is not null
          union all select container_id from site_within where site_id = up.id) above
        where up.height < 9)
      select distinct site from up
      where exists (select from control_claim where subject_id = up.id)""";

  private final Session session;
  private final ControlLines control;
  private final IncidentsNear incidents;
  private final MineOutput output;

  DrawCircumstances(
      Session session, ControlLines control, IncidentsNear incidents, MineOutput output) {
    this.session = session;
    this.control = control;
    this.incidents = incidents;
    this.output = output;
  }

  /** By what is known at that time. */
  Map<Long, CircumstancesView> of(Collection<Long> ids, OffsetDateTime now) {
    var claimed = claimed(ids);
    var covered = incidents.covered();
    var mined = output.bySite();
    var views = new LinkedHashMap<Long, CircumstancesView>();
    for (var row : session.createNativeQuery(SITES, Tuple.class).setParameter("ids", ids).list()) {
      var id = row.get("id", Long.class);
      var site = new SiteRef(id, row.get("slug", String.class), row.get("name", String.class));
      views.put(
          id,
          new CircumstancesView(
              site.slug(),
              claimed.contains(id) ? lines(site, now).orElse(null) : null,
              Optional.ofNullable(covered.get(row.get("country", String.class)))
                  .flatMap(by -> nearby(row, by))
                  .orElse(null),
              mined.get(id)));
    }
    return views;
  }

  /** Evidence gets old as the years pass: answers are given up to the end of the next year. */
  private Optional<ControlLines.InShort> lines(SiteRef site, OffsetDateTime now) {
    return control.of(site, LocalDate.of(now.getYear() + 1, 12, 31), now.toInstant());
  }

  private Optional<Nearby> nearby(Tuple row, Covered by) {
    var longitude = row.get("longitude", Double.class);
    var latitude = row.get("latitude", Double.class);
    if (longitude == null || latitude == null) {
      return Optional.empty();
    }
    var days = incidents.around(new Location(longitude, latitude, null), WITHIN_KM);
    return Optional.of(new Nearby(WITHIN_KM, by.from(), by.until(), days, by.source()));
  }

  private Set<Long> claimed(Collection<Long> ids) {
    return new HashSet<>(
        session.createNativeQuery(CLAIMED, Long.class).setParameter("ids", ids).list());
  }
}
