package org.xenotime.deposits.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.evidence.RecordEvidence;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.slug.Slug;
import org.xenotime.deposits.sql.Batch;

/** Takes in actors and what they are to each other. */
@ApplicationScoped
public class Actors {

  private static final String CHANGED = "org.xenotime.actor.changed";

  private final EntityManager entities;
  private final Batch batch;
  private final ActorRows rows;
  private final RecordEvidence evidence;
  private final Changes changes;

  Actors(
      EntityManager entities,
      Batch batch,
      ActorRows rows,
      RecordEvidence evidence,
      Changes changes) {
    this.entities = entities;
    this.batch = batch;
    this.rows = rows;
    this.evidence = evidence;
    this.changes = changes;
  }

  public Optional<KnownActor> find(String slug) {
    return rows.find(slug);
  }

  /** With the actor that it was known to be at a time. */
  public Optional<KnownActor> find(String slug, Instant known) {
    return rows.find(slug, known);
  }

  /** Adds an actor under a slug made of its name. */
  @Transactional(Transactional.TxType.MANDATORY)
  public ActorRef add(NewActor actor) {
    var slug = Slug.free(rows::isTaken, Slug.of(actor.name()));
    var id =
        (Number)
            entities
                .createNativeQuery(
                    """
                    insert into actor (slug, name, aliases, kind, kind_text, country, source_id,
                      record_id, search_text)
                    values (:slug, :name, :aliases, :kind, :kindText, :country, :source, :record, '')
                    returning id""",
                    Long.class)
                .setParameter("slug", slug)
                .setParameter("name", actor.name())
                .setParameter("aliases", actor.aliases().toArray(String[]::new))
                .setParameter("kind", actor.kind().id())
                .setParameter("kindText", actor.kindText())
                .setParameter(
                    "country",
                    new TypedParameterValue<>(StandardBasicTypes.STRING, actor.country()))
                .setParameter("source", actor.sourceId())
                .setParameter("record", actor.recordId())
                .getSingleResult();
    var added = new ActorRef(id.longValue(), slug, actor.name());
    batch.insert(
        "insert into actor_identifier (actor_id, scheme, value) values (?, ?, ?)",
        actor.identifiers(),
        identifier -> List.of(added.id(), identifier.scheme(), identifier.value()));
    changed(added);
    return added;
  }

  /** Adds relations with their evidence, as an import does; both ends count as changed. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void relate(List<NewRelation> relations) {
    var slugs = slugs(relations.size());
    var numbered =
        IntStream.range(0, relations.size())
            .mapToObj(n -> new Numbered(slugs.get(n), relations.get(n)))
            .toList();
    batch.insert(
        """
        insert into actor_relation (slug, record_id, from_id, to_id, kind, kind_text, share_percent,
          valid_from, valid_to, as_of, note)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        numbered,
        Numbered::values);
    evidence.record(
        "relation",
        numbered.stream()
            .map(one -> new RecordEvidence.Of(one.slug, one.relation.evidence()))
            .toList(),
        "import");
    relations.forEach(
        relation -> {
          changed(relation.from());
          changed(relation.to());
        });
  }

  private record Numbered(String slug, NewRelation relation) {
    List<Object> values() {
      return Arrays.asList(
          slug,
          relation.recordId(),
          relation.from().id(),
          relation.to().id(),
          relation.kind().id(),
          relation.kindText(),
          relation.sharePercent(),
          Period.text(relation.period().from()),
          Period.text(relation.period().to()),
          Period.text(relation.period().asOf()),
          relation.note());
    }
  }

  private List<String> slugs(int count) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select 'r-' || nextval('actor_relation_number') from generate_series(1, :count)",
            String.class)
        .setParameter("count", count)
        .getResultList();
  }

  void changed(ActorRef actor) {
    changes.record(CHANGED, actor.slug(), () -> rows.whole(actor.slug()).orElseThrow());
  }
}
