package org.xenotime.deposits.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import org.hibernate.Session;
import org.xenotime.deposits.site.SitesWritten;

/**
 * Looks, whenever sites are written, for others that may be the same. Names are looked up in the
 * trigram index and places in that of points.
 */
@ApplicationScoped
class ProposeMatches {

  static final double MOST_KM = 25;

  /** Degrees within which a site of another name is looked for: two kilometres and more. */
  private static final double NEARBY = 0.03;

  private static final String PROPOSE =
      """
      insert into site_match (one_id, other_id, name_similarity, kilometres, score)
      select distinct on (one, other) one, other, names, km, score from (
        select least(a.id, b.id) as one, greatest(a.id, b.id) as other, names, km,
          round(cast(case when km is null then 0.7 * names
            else 0.6 * names + 0.4 * power(2, -km / 5) end as numeric), 4) as score
        from site a
        join site b on b.id <> a.id and (b.search_text %%> search_key(a.name)
          or point(b.longitude, b.latitude) <@ box(point(a.longitude - %1$s, a.latitude - %1$s),
                                                   point(a.longitude + %1$s, a.latitude + %1$s)))
        cross join lateral (
          select round(cast(max(similarity(search_key(mine), search_key(theirs))) as numeric), 4)
            as names
          from unnest(a.aliases || a.name) mine, unnest(b.aliases || b.name) theirs) alike
        cross join lateral (
          select round(cast(great_circle_km(a.longitude, a.latitude, b.longitude, b.latitude)
            as numeric), 3) as km) apart
        where a.id in (:sites) and a.merged_into_id is null and b.merged_into_id is null
          and (a.country = b.country or a.country is null or b.country is null)
          and a.part_of_id is distinct from b.id and b.part_of_id is distinct from a.id
          and (km is null or km <= %2$s)
          and not exists (select from site_record ours join site_record same
            on same.data_set = ours.data_set and same.site_id = b.id where ours.site_id = a.id)) pair
      where score >= 0.5
      on conflict (one_id, other_id) do update
        set name_similarity = excluded.name_similarity, kilometres = excluded.kilometres,
          score = excluded.score
        where site_match.status = 'open'"""
          .formatted(NEARBY, MOST_KM);

  private final Session session;

  ProposeMatches(Session session) {
    this.session = session;
  }

  void propose(@Observes SitesWritten written) {
    if (areThereOthers(written.ids())) {
      session
          .createNativeMutationQuery(PROPOSE)
          .setParameter("sites", written.ids())
          .executeUpdate();
    }
  }

  /** Of one data set alone, as when the first one is imported, nothing is matched. */
  private boolean areThereOthers(Collection<Long> sites) {
    return session
        .createNativeQuery(
            "select exists (select from site where id not in (:sites))"
                + " or count(distinct data_set) > 1 from site_record where site_id in (:sites)",
            Boolean.class)
        .setParameter("sites", sites)
        .getSingleResult();
  }
}
