package org.xenotime.deposits.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import org.xenotime.deposits.editing.Cause;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.editing.Origin;
import org.xenotime.deposits.editing.Origins;
import org.xenotime.deposits.evidence.EvidenceRow;
import org.xenotime.deposits.evidence.WriteEvidence;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.period.PeriodDraft;

/** The versions of relations as they are written, and which others say the same. */
@ApplicationScoped
class WriteRelations {

  private static final String EVIDENCE = "relation";
  private static final String SAME =
      """
      (r.share_percent, r.valid_from, r.valid_to, r.as_of)
        is not distinct from (:share, :validFrom, :validTo, :asOf)""";
  private static final String BY_SOURCE =
      """
      exists (select from evidence e join source s on s.id = e.source_id
        where e.relation = r.slug and e.superseded_at is null
          and e.change is distinct from 'retraction' and e.stance = 'supports'
          and (s.slug in (:sources) or s.url in (:urls)))""";

  private final EntityManager entities;
  private final WriteEvidence evidence;
  private final Actors actors;
  private final Origins origins;

  WriteRelations(EntityManager entities, WriteEvidence evidence, Actors actors, Origins origins) {
    this.entities = entities;
    this.evidence = evidence;
    this.actors = actors;
    this.origins = origins;
  }

  /** A draft with the actors that it names. */
  record Told(ActorRef from, ActorRef to, RelationDraft draft) {
    Period period() {
      return PeriodDraft.read(draft.period());
    }
  }

  Optional<RelationDraft> asWritten(String slug) {
    return session()
        .createNativeQuery(
            """
            select f.slug as from_slug, r.kind, t.slug as to_slug, r.kind_text, r.share_percent,
              r.valid_from, r.valid_to, r.as_of, r.note, %s as evidence
            from actor_relation r
              join actor said_from on said_from.id = r.from_id
              join actor f on f.id = said_from.one_id
              join actor said_to on said_to.id = r.to_id
              join actor t on t.id = said_to.one_id
            where r.slug = :slug and r.superseded_at is null"""
                .formatted(EvidenceRow.listed(EVIDENCE, "r.slug")),
            Tuple.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst()
        .map(WriteRelations::draft);
  }

  String create(Told told, Edit edit) {
    var slug =
        bind(
                session()
                    .createNativeQuery(
                        """
                        insert into actor_relation (record_id, from_id, to_id, kind, kind_text,
                          share_percent, valid_from, valid_to, as_of, note, recorded_by, recorded_at)
                        values ('edited', :from, :to, :kind, :kindText, :share, :validFrom,
                          :validTo, :asOf, :note, :by, :at)
                        returning slug""",
                        String.class),
                told,
                edit)
            .getSingleResult();
    evidence.record(EVIDENCE, slug, told.draft().evidence(), edit);
    changed(told);
    return slug;
  }

  void change(String slug, Told before, Told after, Edit edit) {
    end(slug, edit);
    bind(
            session()
                .createNativeMutationQuery(
                    """
                    insert into actor_relation (slug, version, record_id, from_id, to_id, kind,
                      kind_text, share_percent, valid_from, valid_to, as_of, note, recorded_by,
                      recorded_at, change, reason)
                    select slug, version + 1, record_id, :from, :to, :kind, :kindText, :share,
                      :validFrom, :validTo, :asOf, :note, :by, :at, :change, :reason
                    from actor_relation where slug = :slug and superseded_at = :at"""),
            after,
            edit)
        .setParameter("slug", slug)
        .setParameter("change", edit.cause().id())
        .setParameter("reason", edit.reason())
        .executeUpdate();
    evidence.replace(EVIDENCE, slug, before.draft().evidence(), after.draft().evidence(), edit);
    changed(before);
    changed(after);
  }

  void retract(String slug, Told told, Edit edit) {
    end(slug, edit);
    session()
        .createNativeMutationQuery(
            """
            insert into actor_relation (slug, version, record_id, from_id, to_id, kind, kind_text,
              share_percent, valid_from, valid_to, as_of, note, status, recorded_by, recorded_at,
              change, reason)
            select slug, version + 1, record_id, from_id, to_id, kind, kind_text, share_percent,
              valid_from, valid_to, as_of, note, 'retracted', :by, :at, :change, :reason
            from actor_relation where slug = :slug and superseded_at = :at""")
        .setParameter("by", edit.by().handle())
        .setParameter("at", edit.at())
        .setParameter("change", Cause.RETRACTION.id())
        .setParameter("reason", edit.reason())
        .setParameter("slug", slug)
        .executeUpdate();
    changed(told);
  }

  /** More evidence of what is said already: no other version of it. */
  void attest(String slug, Told before, Told after, Edit edit) {
    evidence.replace(EVIDENCE, slug, before.draft().evidence(), after.draft().evidence(), edit);
    changed(after);
  }

  boolean isRetracted(String slug) {
    return session()
        .createNativeQuery(
            "select status = 'retracted' from actor_relation"
                + " where slug = :slug and superseded_at is null",
            Boolean.class)
        .setParameter("slug", slug)
        .getSingleResult();
  }

  /** The one that says the very same, of the very same period. */
  Optional<String> same(Told told, String except) {
    return alike(told, except, false, SAME);
  }

  /** Another that says the same of an overlapping period by one of these sources. */
  Optional<String> twin(Told told, String except) {
    return alike(told, except, true, BY_SOURCE);
  }

  /** Who is allied with, or opposed to, another is so in both directions. */
  private Optional<String> alike(Told told, String except, boolean bySource, String how) {
    var query =
        bind(
                session()
                    .createNativeQuery(
                        """
                    select r.slug from actor_relation r
                      join actor f on f.id = r.from_id join actor t on t.id = r.to_id
                    where r.superseded_at is null and r.status = 'accepted' and r.slug <> :except
                      and r.kind = :kind
                      and ((f.one_id = :from and t.one_id = :to)
                        or (r.kind in ('allied-with', 'opposed-to')
                          and f.one_id = :to and t.one_id = :from))
                      and period_of(r.valid_from, r.valid_to, r.as_of)
                        && period_of(:validFrom, :validTo, :asOf)
                      and %s
                    order by r.id limit 1"""
                            .formatted(how),
                        String.class),
                told)
            .setParameter("except", except);
    if (bySource) {
      query.setParameterList("sources", sources(told)).setParameterList("urls", urls(told));
    } else {
      query.setParameter("share", told.draft().sharePercent(), BigDecimal.class);
    }
    return query.getResultStream().findFirst();
  }

  /** A relation by which what an actor is to be part of is part of that actor at the same time. */
  Optional<String> circle(Told told, String except) {
    if (told.draft().kind() != RelationKind.PART_OF
        && told.draft().kind() != RelationKind.ARMED_WING_OF) {
      return Optional.empty();
    }
    return bind(
            session()
                .createNativeQuery(
                    """
                    with recursive tie as (
                      select r.id, r.slug, f.one_id as part, t.one_id as whole from actor_relation r
                        join actor f on f.id = r.from_id join actor t on t.id = r.to_id
                      where r.superseded_at is null and r.status = 'accepted' and r.slug <> :except
                        and r.kind in ('part-of', 'armed-wing-of')
                        and period_of(r.valid_from, r.valid_to, r.as_of)
                          && period_of(:validFrom, :validTo, :asOf)),
                    above (id) as (
                      select cast(:to as bigint)
                      union select tie.whole from above join tie on tie.part = above.id)
                    select tie.slug from above join tie on tie.part = above.id
                    where tie.whole = :from and :kind is not null order by tie.id limit 1""",
                    String.class),
            told)
        .setParameter("except", except)
        .getResultStream()
        .findFirst();
  }

  Optional<Origin> origin(String slug) {
    return session()
        .createNativeQuery(
            "select cast(id as text) from actor_relation"
                + " where slug = :slug and version = 1 and recorded_by = 'import'",
            String.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst()
        .flatMap(id -> origins.of("actor_relation", "slug", slug));
  }

  private void end(String slug, Edit edit) {
    session()
        .createNativeMutationQuery(
            "update actor_relation set superseded_at = :at"
                + " where slug = :slug and superseded_at is null")
        .setParameter("at", edit.at())
        .setParameter("slug", slug)
        .executeUpdate();
  }

  private void changed(Told told) {
    actors.changed(told.from());
    actors.changed(told.to());
  }

  private static <Q extends CommonQueryContract> Q bind(Q query, Told told, Edit edit) {
    bind(query, told);
    query.setParameter("kindText", told.draft().kindText());
    query.setParameter("share", told.draft().sharePercent(), BigDecimal.class);
    query.setParameter("note", told.draft().note(), String.class);
    query.setParameter("by", edit.by().handle());
    query.setParameter("at", edit.at());
    return query;
  }

  private static <Q extends CommonQueryContract> Q bind(Q query, Told told) {
    var period = told.period();
    query.setParameter("from", told.from().id());
    query.setParameter("to", told.to().id());
    query.setParameter("kind", told.draft().kind().id());
    query.setParameter("validFrom", Period.text(period.from()), String.class);
    query.setParameter("validTo", Period.text(period.to()), String.class);
    query.setParameter("asOf", Period.text(period.asOf()), String.class);
    return query;
  }

  private static List<String> sources(Told told) {
    return told.draft().evidence().stream()
        .map(each -> each.source().id() == null ? "" : each.source().id())
        .toList();
  }

  private static List<String> urls(Told told) {
    return told.draft().evidence().stream()
        .map(each -> each.source().described())
        .map(described -> described == null || described.url() == null ? "" : described.url())
        .toList();
  }

  private static RelationDraft draft(Tuple row) {
    return new RelationDraft(
        row.get("from_slug", String.class),
        RelationKind.of(row.get("kind", String.class)).orElseThrow(),
        row.get("to_slug", String.class),
        row.get("kind_text", String.class),
        row.get("share_percent", BigDecimal.class),
        PeriodDraft.from(
            new Period(
                ActorView.date(row.get("valid_from", String.class)),
                ActorView.date(row.get("valid_to", String.class)),
                ActorView.date(row.get("as_of", String.class)))),
        row.get("note", String.class),
        WriteEvidence.asWritten(EvidenceRow.list(row.get("evidence", String.class))));
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
