package org.xenotime.deposits.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.xenotime.deposits.actor.ActorRef;
import org.xenotime.deposits.actor.RelationKind;
import org.xenotime.deposits.network.Network.Edge;
import org.xenotime.deposits.network.Network.Node;
import org.xenotime.deposits.network.NetworkQuestion.Asked;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.period.Period;

/** Reads what is around an actor, in two statements. */
@ApplicationScoped
class NetworkRows {

  /** The relations asked for, their ends as the actors that they proved to be. */
  private static final String TIES =
      """
      with recursive merged as materialized (select * from merged_at(:knownAt)),
      tie as (
        select r.*, coalesce(f.one_id, r.from_id) as one_from, coalesce(t.one_id, r.to_id) as one_to
        from relations_on(:on, :knownAt) r
          left join merged f on f.actor_id = r.from_id left join merged t on t.actor_id = r.to_id
        where r.kind in (:kinds)
          and coalesce(f.one_id, r.from_id) <> coalesce(t.one_id, r.to_id))""";

  /** UNION keeps an actor once at each depth, so that a circle ends with the depth. */
  private static final String NODES =
      TIES
          + """
          , reached (id, depth) as (
            select coalesce((select one_id from merged where actor_id = :start), :start), 0
            union
            select case when tie.one_from = reached.id then tie.one_to else tie.one_from end,
              reached.depth + 1
            from reached join tie on reached.id in (tie.one_from, tie.one_to)
            where reached.depth < :depth),
          nearest as materialized (select id, min(depth) as depth from reached group by id)
          select actor.id as key, actor.slug, actor.name, actor.kind,
            cast(actor.country as text) as country, nearest.depth, count(*) over () as actors,
            (select count(*) from tie where tie.one_from in (select id from nearest)
              and tie.one_to in (select id from nearest)) as relations
          from nearest join actor on actor.id = nearest.id
          order by nearest.depth, actor.slug limit :most""";

  private static final String EDGES =
      TIES
          + """
           select tie.slug, f.slug as from_slug, tie.kind, t.slug as to_slug, tie.share_percent,
            tie.valid_from, tie.valid_to, tie.as_of,
            coalesce(tie.valid_from_latest, tie.as_of_latest, '-infinity') <= :on
              and coalesce(tie.valid_to_earliest, 'infinity') >= :on as certain
          from tie join actor f on f.id = tie.one_from join actor t on t.id = tie.one_to
          where tie.one_from in (:actors) and tie.one_to in (:actors)
          order by tie.id""";

  private final EntityManager entities;

  NetworkRows(EntityManager entities) {
    this.entities = entities;
  }

  Network around(ActorRef actor, Asked asked) {
    var nodes =
        ask(NODES, asked)
            .setParameter("start", actor.id())
            .setParameter("depth", asked.depth())
            .setParameter("most", Network.MOST)
            .getResultList();
    var edges =
        ask(EDGES, asked)
            .setParameter("actors", nodes.stream().map(row -> row.get("key", Long.class)).toList())
            .getResultList();
    var first = nodes.getFirst();
    return Network.cut(
        nodes.stream().map(NetworkRows::node).toList(),
        edges.stream().map(NetworkRows::edge).toList(),
        first.get("actors", Number.class).intValue(),
        first.get("relations", Number.class).intValue(),
        Network.MOST);
  }

  private NativeQuery<Tuple> ask(String sql, Asked asked) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(sql, Tuple.class)
        .setParameter("on", asked.on())
        .setParameter("knownAt", asked.knownAt())
        .setParameter("kinds", asked.kinds().stream().map(RelationKind::id).toList());
  }

  private static Node node(Tuple row) {
    return new Node(
        row.get("slug", String.class),
        row.get("name", String.class),
        row.get("kind", String.class),
        row.get("country", String.class),
        row.get("depth", Integer.class));
  }

  private static Edge edge(Tuple row) {
    return new Edge(
        row.get("slug", String.class),
        row.get("from_slug", String.class),
        row.get("kind", String.class),
        row.get("to_slug", String.class),
        row.get("share_percent", BigDecimal.class),
        new Period(date(row, "valid_from"), date(row, "valid_to"), date(row, "as_of")),
        row.get("certain", Boolean.class));
  }

  private static PartialDate date(Tuple row, String column) {
    var text = row.get(column, String.class);
    return text == null ? null : PartialDate.parse(text);
  }
}
