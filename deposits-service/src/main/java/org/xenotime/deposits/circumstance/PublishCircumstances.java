package org.xenotime.deposits.circumstance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.xenotime.deposits.changes.Changes;

/** Draws what is due, a portion in a transaction, and publishes what differs from before. */
@ApplicationScoped
class PublishCircumstances {

  static final String TYPE = "org.xenotime.deposit.circumstances";

  private static final int PORTION = 50;

  private static final String TURN = "select pg_try_advisory_xact_lock(hashtext('circumstances'))";

  /** Marks are rows of their own: who marks a site while it is drawn has it drawn again. */
  private static final String TAKE =
      """
      delete from circumstances_due where site_id in (
        select site_id from circumstances_due group by site_id order by min(id) limit %d)
      returning site_id"""
          .formatted(PORTION);

  private static final String KEEP =
      """
      insert into circumstances (site_id, content) values (:site, :content)
      on conflict (site_id) do update set content = excluded.content""";

  private final Session session;
  private final DrawCircumstances draw;
  private final Changes changes;
  private final ObjectMapper json;

  PublishCircumstances(
      Session session, DrawCircumstances draw, Changes changes, ObjectMapper json) {
    this.session = session;
    this.draw = draw;
    this.changes = changes;
    this.json = json;
  }

  /**
   * Whether there may be more. One replica draws at a time: of two that drew the same site, the one
   * that read first might write last.
   */
  @Transactional
  public boolean portion() {
    if (!session.createNativeQuery(TURN, Boolean.class).getSingleResult()) {
      return false;
    }
    var due = session.createNativeQuery(TAKE, Long.class).list().stream().distinct().toList();
    if (due.isEmpty()) {
      return false;
    }
    var before = published(due);
    draw.of(due, endOfToday()).forEach((site, view) -> publish(site, view, before.get(site)));
    return true;
  }

  /** As everybody is answered who does not say when: no clock that is behind misses a claim. */
  private static OffsetDateTime endOfToday() {
    return LocalDate.now(ZoneOffset.UTC).atTime(23, 59, 59).atOffset(ZoneOffset.UTC);
  }

  private void publish(long site, CircumstancesView view, String before) {
    var content = text(view);
    if (content.equals(before) || (before == null && view.saysNothing())) {
      return;
    }
    session
        .createNativeMutationQuery(KEEP)
        .setParameter("site", site)
        .setParameter("content", content)
        .executeUpdate();
    changes.record(TYPE, view.id(), () -> view);
  }

  private Map<Long, String> published(List<Long> sites) {
    var contents = new HashMap<Long, String>();
    session
        .createNativeQuery(
            "select site_id, content from circumstances where site_id in (:sites)", Tuple.class)
        .setParameter("sites", sites)
        .list()
        .forEach(row -> contents.put(row.get(0, Long.class), row.get(1, String.class)));
    return contents;
  }

  private String text(CircumstancesView view) {
    try {
      return json.writeValueAsString(view);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
