package org.xenotime.deposits.circumstance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import org.hibernate.Session;
import org.xenotime.deposits.changes.Publishing;

/** Marks the deposits whose circumstances a transaction may have changed; drawn after its end. */
@ApplicationScoped
class MarkDue {

  private static final String CLAIM = "org.xenotime.claim.recorded";
  private static final String ACTOR = "org.xenotime.actor.changed";
  private static final String DEPOSIT = "org.xenotime.deposit.changed";
  private static final String INTAKE = "org.xenotime.intake.completed";

  /** What is claimed of an area may hold of all that lies in it. */
  private static final String WITH_CONTENTS =
      """
      insert into circumstances_due (site_id)
      with recursive touched (id, height) as (
        select subject_id, 0 from (%s) subject
        union select below.id, touched.height + 1 from touched cross join lateral (
          select id from site where part_of_id = touched.id
          union all select site_id from site_within where container_id = touched.id) below
        where touched.height < 9)
      select distinct id from touched where id is not null""";

  private static final String BY_CLAIM =
      WITH_CONTENTS.formatted(
          """
          select subject_id from control_claim where slug in (:slugs)
          union select same.subject_id from control_claim own
            join control_claim same on same.place_code = own.place_code
          where own.slug in (:slugs)""");

  private static final String BY_ACTOR =
      WITH_CONTENTS.formatted(
          """
          select claim.subject_id from control_claim claim join actor on actor.id = claim.actor_id
          where actor.one_id in (select one_id from actor where slug in (:slugs))""");

  /** Many at once: whatever was recorded lately, since more than is needed does no harm. */
  private static final String LATELY =
      WITH_CONTENTS.formatted(
          "select subject_id from control_claim where recorded_at >= now() - interval '10 minutes'");

  private static final String BY_DEPOSIT =
      WITH_CONTENTS.formatted("select id as subject_id from site where slug in (:slugs)");

  /** A data set may bring what surrounds deposits without naming one. */
  private static final String BY_DATA_SET =
      """
      insert into circumstances_due (site_id)
      select id from site where country in (select country from incident)
      union select site_id from mine_site_count""";

  private final Session session;

  MarkDue(Session session) {
    this.session = session;
  }

  void mark(@Observes Publishing publishing) {
    mark(BY_CLAIM, publishing.of(CLAIM));
    mark(BY_ACTOR, publishing.of(ACTOR));
    mark(BY_DEPOSIT, publishing.of(DEPOSIT));
    if (publishing.many().contains(CLAIM)) {
      session.createNativeMutationQuery(LATELY).executeUpdate();
    }
    if (!publishing.of(INTAKE).isEmpty()) {
      session.createNativeMutationQuery(BY_DATA_SET).executeUpdate();
    }
  }

  private void mark(String sql, Collection<String> slugs) {
    if (!slugs.isEmpty()) {
      session.createNativeMutationQuery(sql).setParameter("slugs", slugs).executeUpdate();
    }
  }
}
