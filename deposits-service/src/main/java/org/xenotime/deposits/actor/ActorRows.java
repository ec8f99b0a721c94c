package org.xenotime.deposits.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.xenotime.deposits.actor.ActorView.ActorName;
import org.xenotime.deposits.actor.ActorView.IdentifierView;
import org.xenotime.deposits.actor.ActorView.Links;

/** Reads actors. */
@ApplicationScoped
class ActorRows {

  private static final String ONE =
      "select "
          + ActorSummary.COLUMNS
          + """
          , one.slug as one_slug, one.name as one_name,
            array(select i.scheme || ':' || i.value from actor_identifier i
              join actor same on same.id = i.actor_id
              where actor.id in (same.id, same.one_id) order by i.scheme, i.value) as identifiers,
            array(select same.slug || ':' || same.name from actor same
              where same.one_id = actor.id and same.id <> actor.id order by same.slug) as merged
          from actor join source on source.id = actor.source_id join actor one on one.id = actor.one_id
          where actor.slug = :actor""";

  private static final String KNOWN =
      """
      select actor.id, actor.slug, actor.name, one.id as one_id, one.slug as one_slug,
        one.name as one_name
      from actor join actor one on one.id = %s where actor.slug = :actor""";

  private final EntityManager entities;

  ActorRows(EntityManager entities) {
    this.entities = entities;
  }

  /** The actor by its slug, and the one that it proved to be: the same where it was not merged. */
  Optional<KnownActor> find(String slug) {
    return read(KNOWN.formatted("actor.one_id"), slug, ActorRows::known).stream().findFirst();
  }

  /** The same by what was known at a time. */
  Optional<KnownActor> find(String slug, Instant known) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            KNOWN.formatted(
                """
                coalesce((select merged.one_id from merged_at(:known) merged
                  where merged.actor_id = actor.id), actor.id)"""),
            Tuple.class)
        .setParameter("actor", slug)
        .setParameter("known", known)
        .getResultStream()
        .findFirst()
        .map(ActorRows::known);
  }

  private static KnownActor known(Tuple row) {
    return new KnownActor(
        new ActorRef(
            row.get("id", Long.class),
            row.get("slug", String.class),
            row.get("name", String.class)),
        new ActorRef(
            row.get("one_id", Long.class),
            row.get("one_slug", String.class),
            row.get("one_name", String.class)));
  }

  boolean isTaken(String slug) {
    return !read("select slug from actor where slug = :actor", slug, Function.identity()).isEmpty();
  }

  /** In three statements: the actor, its relations, the claims about it. */
  Optional<ActorView> whole(String slug) {
    return read(ONE, slug, Function.identity()).stream()
        .findFirst()
        .map(
            row ->
                new ActorView(
                    ActorSummary.from(row),
                    texts(row, "identifiers", IdentifierView::new),
                    read(RelationRows.OF_ACTOR, slug, RelationView::from),
                    read(HoldingView.SELECT, slug, HoldingView::from),
                    texts(row, "merged", ActorName::new),
                    mergedInto(row),
                    Links.of(slug)));
  }

  private static ActorName mergedInto(Tuple row) {
    var one = row.get("one_slug", String.class);
    return one.equals(row.get("slug", String.class))
        ? null
        : new ActorName(one, row.get("one_name", String.class));
  }

  /** Pairs that came as texts, with a colon between the two. */
  private static <T> List<T> texts(Tuple row, String column, BiFunction<String, String, T> view) {
    return Stream.of(row.get(column, String[].class))
        .map(text -> text.split(":", 2))
        .map(pair -> view.apply(pair[0], pair[1]))
        .toList();
  }

  private <T> List<T> read(String sql, String slug, Function<Tuple, T> view) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(sql, Tuple.class)
        .setParameter("actor", slug)
        .getResultList()
        .stream()
        .map(view)
        .toList();
  }
}
