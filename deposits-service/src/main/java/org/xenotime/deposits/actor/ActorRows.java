package org.xenotime.deposits.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.Session;
import org.xenotime.deposits.actor.ActorView.HoldingView;
import org.xenotime.deposits.actor.ActorView.IdentifierView;
import org.xenotime.deposits.actor.ActorView.Links;
import org.xenotime.deposits.actor.ActorView.RelationView;

/** Reads actors. */
@ApplicationScoped
class ActorRows {

  private static final String ONE =
      "select "
          + ActorSummary.COLUMNS
          + """
          , array(select i.scheme || ':' || i.value from actor_identifier i
              where i.actor_id = actor.id order by i.scheme, i.value) as identifiers
          from actor join source on source.id = actor.source_id where actor.slug = :actor""";

  private final EntityManager entities;

  ActorRows(EntityManager entities) {
    this.entities = entities;
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
                    List.of(row.get("identifiers", String[].class)).stream()
                        .map(ActorRows::identifier)
                        .toList(),
                    read(RelationView.SELECT, slug, RelationView::from),
                    read(HoldingView.SELECT, slug, HoldingView::from),
                    Links.of(slug)));
  }

  private static IdentifierView identifier(String text) {
    var parts = text.split(":", 2);
    return new IdentifierView(parts[0], parts[1]);
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
