package org.xenotime.deposits.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;
import org.xenotime.deposits.editing.Kind;
import org.xenotime.deposits.evidence.EvidenceDraft;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.source.Sources;

/** Finds what is claimed already: by the same source, of the same, at overlapping times. */
@ApplicationScoped
class ClaimTwins {

  private static final String TWIN =
      """
      select claim.slug from control_claim claim
        join evidence e on e.claim = claim.slug and e.superseded_at is null
          and e.change is distinct from 'retraction'
        join source s on s.id = e.source_id
      where claim.subject_id = :subject and claim.kind = :kind and claim.superseded_at is null
        and claim.status = 'accepted' and claim.slug <> :except and claim.holder = :holder
        and (claim.actor_id in (select id from actor where one_id = :actor)
          or claim.actor_id is null and cast(:actor as bigint) is null)
        and claim.polarity = :polarity and s.slug in (:sources)
        and coalesce(claim.valid_from_earliest, claim.as_of_earliest, '-infinity')
          <= cast(:until as date)
        and coalesce(claim.valid_to_latest, claim.as_of_latest, 'infinity')
          >= cast(:since as date)
      order by claim.slug limit 1""";

  private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);
  private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

  private final EntityManager entities;
  private final Sources sources;

  ClaimTwins(EntityManager entities, Sources sources) {
    this.entities = entities;
    this.sources = sources;
  }

  /** Throws 409 with the address of the twin. */
  void refuse(NewClaim claim, List<EvidenceDraft> evidence) {
    var known = evidence.stream().flatMap(each -> sources.slugOf(each.source()).stream()).toList();
    if (known.isEmpty()) {
      return;
    }
    entities
        .unwrap(Session.class)
        .createNativeQuery(TWIN, String.class)
        .setParameter("subject", claim.subject().site().id())
        .setParameter("kind", claim.held().kind().id())
        .setParameter("except", claim.id())
        .setParameter("holder", claim.by().holder().id())
        .setParameter(
            "actor", new TypedParameterValue<>(StandardBasicTypes.LONG, claim.by().actorId()))
        .setParameter("polarity", claim.held().polarity().id())
        .setParameter("sources", known)
        .setParameter("since", since(claim))
        .setParameter("until", until(claim))
        .getResultStream()
        .findFirst()
        .ifPresent(
            twin -> {
              throw Problem.twin(
                  "The claim '%s' of this source says the same for overlapping times."
                      .formatted(twin),
                  Kind.CLAIM.address(twin));
            });
  }

  private static LocalDate since(NewClaim claim) {
    var period = claim.period();
    return earliest(period.begin() == null ? period.asOf() : period.begin());
  }

  private static LocalDate until(NewClaim claim) {
    var period = claim.period();
    var end = period.end() == null ? period.asOf() : period.end();
    return end == null ? FOREVER : end.latest();
  }

  private static LocalDate earliest(PartialDate date) {
    return date == null ? ALWAYS : date.earliest();
  }
}
