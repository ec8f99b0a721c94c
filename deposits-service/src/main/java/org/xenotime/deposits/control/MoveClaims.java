package org.xenotime.deposits.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.site.SiteRef;

/**
 * Says of a site what was said of another that proved to be the same: every claim gets a version
 * that is about it, and what was recorded stays.
 */
@ApplicationScoped
public class MoveClaims {

  private final Session session;
  private final ControlClaims claims;

  MoveClaims(Session session, ControlClaims claims) {
    this.session = session;
    this.claims = claims;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void move(SiteRef from, SiteRef to, Edit edit) {
    var moved =
        session
            .createNativeQuery(
                """
                with ended as (
                  update control_claim set superseded_at =
                    greatest(cast(:at as timestamptz), recorded_at + interval '1 microsecond')
                  where subject_id = :from and superseded_at is null returning slug)
                select slug from ended order by slug""",
                String.class)
            .setParameter("at", edit.at())
            .setParameter("from", from.id())
            .getResultList();
    if (moved.isEmpty()) {
      return;
    }
    session
        .createNativeMutationQuery(
            """
            insert into control_claim (slug, subject_id, subject_text, place_code, holder, actor_id,
              holder_reason, kind, kind_text, level, polarity, share_percent, valid_from, valid_to,
              as_of, status, note, recorded_at, version, change, reason, recorded_by)
            select slug, :to, subject_text, place_code, holder, actor_id, holder_reason, kind,
              kind_text, level, polarity, share_percent, valid_from, valid_to, as_of, status, note,
              superseded_at, version + 1, 'correction', :reason, :by
            from control_claim ended where slug in (:moved) and version = (
              select max(version) from control_claim newest where newest.slug = ended.slug)""")
        .setParameter("to", to.id())
        .setParameter("moved", moved)
        .setParameter("reason", reason(from, to, edit))
        .setParameter("by", edit.by().handle())
        .executeUpdate();
    moved.forEach(claims::changed);
  }

  private static String reason(SiteRef from, SiteRef to, Edit edit) {
    return "'%s' proved to be '%s': %s".formatted(from.slug(), to.slug(), edit.reason());
  }
}
