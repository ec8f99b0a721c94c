package org.xenotime.deposits.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.stream.Collectors;
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

  /** What is reached, with the relations among it: by the indices, whatever else there is. */
  private static final String TIES =
      """
      , merged as materialized (select * from merged_at(:knownAt)),
      member as materialized (
        select id as one_id, id from reached
        union all
        select m.one_id, m.actor_id from merged m where m.one_id in (select id from reached)),
      tie as (
        select r.*, f.one_id as one_from, t.one_id as one_to
        from member f
          cross join lateral (
            select * from relations_on(:on, :knownAt) r
            where r.from_id = f.id and r.kind in (:kinds) offset 0) r
          join member t on t.id = r.to_id
        where f.one_id <> t.one_id)""";

  static final String NODES =
      """
      with reached as materialized (
        select id, away from actors_around(
          :start, :depth, string_to_array(:followed, ','), :on, :knownAt, :reach))"""
          + TIES
          + """
           select actor.id as key, actor.slug, actor.name, actor.kind,
            cast(actor.country as text) as country, reached.away as depth,
            count(*) over () as actors, (select count(*) from tie) as relations
          from reached join actor on actor.id = reached.id
          order by reached.away, actor.slug limit :most""";

  static final String EDGES =
      "with reached as materialized (select id from actor where id in (:actors))"
          + TIES
          + """
           select tie.slug, f.slug as from_slug, tie.kind, t.slug as to_slug, tie.share_percent,
            tie.valid_from, tie.valid_to, tie.as_of,
            coalesce(tie.valid_from_latest, tie.as_of_latest, '-infinity') <= :on
              and coalesce(tie.valid_to_earliest, 'infinity') >= :on as certain
          from tie join actor f on f.id = tie.one_from join actor t on t.id = tie.one_to
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
            .setParameter(
                "followed",
                asked.kinds().stream().map(RelationKind::id).collect(Collectors.joining(",")))
            .setParameter("most", Network.MOST)
            .setParameter("reach", Network.REACH)
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
