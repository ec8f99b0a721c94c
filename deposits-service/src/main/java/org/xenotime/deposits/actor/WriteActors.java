package org.xenotime.deposits.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;
import org.xenotime.deposits.actor.ActorDraft.IdentifierDraft;
import org.xenotime.deposits.actor.NewActor.Identifier;
import org.xenotime.deposits.slug.Slug;
import org.xenotime.deposits.source.GivenSource;
import org.xenotime.deposits.sql.Batch;

/** The rows of actors as they are written, and who else would be the same. */
@ApplicationScoped
class WriteActors {

  private final EntityManager entities;
  private final Batch batch;
  private final Actors actors;

  WriteActors(EntityManager entities, Batch batch, Actors actors) {
    this.entities = entities;
    this.batch = batch;
    this.actors = actors;
  }

  ActorDraft asWritten(String slug) {
    var row =
        session()
            .createNativeQuery(
                """
                select actor.name, actor.aliases, actor.kind, actor.kind_text,
                  cast(actor.country as text) as country, source.slug as source,
                  array(select i.scheme || ':' || i.value from actor_identifier i
                    where i.actor_id = actor.id order by i.scheme, i.value) as identifiers
                from actor join source on source.id = actor.source_id where actor.slug = :slug""",
                Tuple.class)
            .setParameter("slug", slug)
            .getSingleResult();
    return new ActorDraft(
        row.get("name", String.class),
        List.of(row.get("aliases", String[].class)),
        ActorKind.of(row.get("kind", String.class)).orElseThrow(),
        row.get("kind_text", String.class),
        row.get("country", String.class),
        Stream.of(row.get("identifiers", String[].class))
            .map(text -> text.split(":", 2))
            .map(pair -> new IdentifierDraft(IdentifierScheme.of(pair[0]), pair[1]))
            .toList(),
        GivenSource.known(row.get("source", String.class)));
  }

  String create(ActorDraft draft, long source) {
    return actors
        .add(
            new NewActor(
                Slug.of(draft.name()),
                draft.name(),
                draft.aliases(),
                draft.kind(),
                draft.kindText(),
                draft.country(),
                draft.identifiers().stream()
                    .map(i -> new Identifier(i.scheme().id(), i.value()))
                    .toList(),
                source))
        .slug();
  }

  void change(String slug, ActorDraft draft, long source) {
    var id =
        session()
            .createNativeQuery(
                """
                update actor set name = :name, aliases = :aliases, kind = :kind,
                  kind_text = :kindText, country = :country, source_id = :source
                where slug = :slug returning id""",
                Long.class)
            .setParameter("name", draft.name())
            .setParameter("aliases", draft.aliases().toArray(String[]::new))
            .setParameter("kind", draft.kind().id())
            .setParameter("kindText", draft.kindText())
            .setParameter("country", text(draft.country()))
            .setParameter("source", source)
            .setParameter("slug", slug)
            .getSingleResult();
    session()
        .createNativeMutationQuery("delete from actor_identifier where actor_id = :id")
        .setParameter("id", id)
        .executeUpdate();
    batch.insert(
        "insert into actor_identifier (actor_id, scheme, value) values (?, ?, ?)",
        draft.identifiers(),
        identifier -> List.of(id, identifier.scheme().id(), identifier.value()));
    actors.changed(new ActorRef(id, slug, draft.name()));
  }

  /** Another actor that is known under one of these numbers. */
  Optional<String> identified(Collection<IdentifierDraft> identifiers, String except) {
    var keys =
        identifiers.stream()
            .filter(i -> i.scheme() != IdentifierScheme.OTHER)
            .map(i -> i.scheme().id() + ":" + i.value())
            .toArray(String[]::new);
    return twin(
        """
        actor.id in (select i.actor_id from actor_identifier i
          where i.scheme || ':' || i.value = any (:texts))""",
        keys,
        null,
        except);
  }

  /** Another actor of one of these names; in another country it may be another. */
  Optional<String> named(Collection<String> names, String country, String except) {
    return twin(
        """
        exists (select from unnest(array_append(actor.aliases, actor.name)) as known (name)
          where search_key(known.name) in (
            select search_key(given.name) from unnest(:texts) as given (name)
            where search_key(given.name) <> ''))
        and coalesce(actor.country <> :country, false) is false""",
        names.toArray(String[]::new),
        text(country),
        except);
  }

  private Optional<String> twin(
      String condition, String[] texts, TypedParameterValue<String> country, String except) {
    var query =
        session()
            .createNativeQuery(
                "select one.slug from actor join actor one on one.id = actor.one_id where "
                    + condition
                    + " and one.slug <> :except order by one.slug limit 1",
                String.class)
            .setParameter("texts", texts)
            .setParameter("except", except);
    if (country != null) {
      query.setParameter("country", country);
    }
    return query.getResultStream().findFirst();
  }

  private static TypedParameterValue<String> text(String value) {
    return new TypedParameterValue<>(StandardBasicTypes.STRING, value);
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
