package org.xenotime.deposits.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** Reads all shares above some actors on a day, by what was known at a time. */
@ApplicationScoped
class OwnershipRows {

  /**
   * From each actor to its owners by the index on what is owned. UNION takes every actor once, so
   * that a circle of owners ends.
   */
  static final String ABOVE =
      """
      with recursive merged as materialized (select * from merged_at(:knownAt)),
      asked as (
        select actor.slug, coalesce(m.one_id, actor.id) as one_id
        from actor left join merged m on m.actor_id = actor.id where actor.slug in (:actors)),
      above (id) as (
        select one_id from asked
        union
        select coalesce(f.one_id, r.from_id)
        from above
          cross join lateral (
            select above.id
            union all select m.actor_id from merged m where m.one_id = above.id) member (id)
          join relations_on(:on, :knownAt) r on r.to_id = member.id and r.kind = 'owns'
          left join merged f on f.actor_id = r.from_id),
      tie as (
        select r.slug, r.share_percent, coalesce(r.as_of_latest, r.valid_from_latest) as spoken_of,
          coalesce(f.one_id, r.from_id) as owner, above.id as owned,
          (select min(e.source_grade || e.information_grade) from evidence e
            where e.relation = r.slug and e.stance = 'supports' and e.superseded_at is null)
            as grade
        from above
          cross join lateral (
            select above.id
            union all select m.actor_id from merged m where m.one_id = above.id) member (id)
          join relations_on(:on, :knownAt) r on r.to_id = member.id and r.kind = 'owns'
          left join merged f on f.actor_id = r.from_id
        where coalesce(f.one_id, r.from_id) <> above.id)
      select cast(null as text) as relation, one.slug as owner, one.name as owner_name, asked.slug as owned,
        cast(null as text) as owned_name, cast(null as numeric) as share_percent,
        cast(null as date) as spoken_of, '' as grade
      from asked join actor one on one.id = asked.one_id
      union all
      select tie.slug, owner.slug, owner.name, owned.slug, owned.name, tie.share_percent,
        tie.spoken_of, coalesce(tie.grade, 'F6')
      from tie
        join actor owner on owner.id = tie.owner join actor owned on owned.id = tie.owned""";

  private final EntityManager entities;

  OwnershipRows(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * @param one the actors that those asked for proved to be, by the ids asked for
   * @param shares all that lead up from them
   */
  record Above(Map<String, Party> one, List<Share> shares) {}

  Above above(Collection<String> actors, LocalDate on, Instant knownAt) {
    var one = new HashMap<String, Party>();
    var shares = new ArrayList<Share>();
    entities
        .unwrap(Session.class)
        .createNativeQuery(ABOVE, Tuple.class)
        .setParameter("actors", actors)
        .setParameter("on", on)
        .setParameter("knownAt", knownAt)
        .getResultList()
        .forEach(
            row -> {
              var owner = party(row, "owner");
              if (row.get("relation") == null) {
                one.put(row.get("owned", String.class), owner);
              } else {
                shares.add(share(row, owner));
              }
            });
    return new Above(one, List.copyOf(shares));
  }

  private static Share share(Tuple row, Party owner) {
    return new Share(
        row.get("relation", String.class),
        owner,
        party(row, "owned"),
        row.get("share_percent", BigDecimal.class),
        row.get("spoken_of", LocalDate.class),
        row.get("grade", String.class));
  }

  private static Party party(Tuple row, String role) {
    return new Party(row.get(role, String.class), row.get(role + "_name", String.class));
  }
}
