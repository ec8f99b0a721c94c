package org.xenotime.deposits.matching;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.control.MoveClaims;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.editing.Journal;
import org.xenotime.deposits.editing.Journal.Approval;
import org.xenotime.deposits.editing.Kind;
import org.xenotime.deposits.editing.Origin;
import org.xenotime.deposits.editing.Origins;
import org.xenotime.deposits.site.DepositsChanged;
import org.xenotime.deposits.site.SiteRef;
import org.xenotime.deposits.site.Sites;

/**
 * Makes one site an alias of another: what is known of it is read under that one, its ids lead
 * there, and its row stays for what was said of it in the past.
 */
@ApplicationScoped
class MergeSites {

  static final String REMOVED = "org.xenotime.deposit.removed";

  /** In this order: estimates stay apart, and ids lead to the first before it is published. */
  private static final List<String> MERGE =
      List.of(
          """
          update resource_statement set site_id = :first, estimate = estimate + (
            select coalesce(max(estimate), 0) from resource_statement where site_id = :first)
          where site_id = :later""",
          "update composition set site_id = :first where site_id = :later",
          "update site_record set site_id = :first where site_id = :later",
          """
          insert into site_reference (site_id, source_id)
          select :first, source_id from site_reference where site_id = :later
          on conflict do nothing""",
          "update mine_site_count set site_id = :first where site_id = :later",
          "update site set part_of_id = null where id = :first and part_of_id = :later",
          "update site set part_of_id = :first where part_of_id = :later",
          """
          update site kept set
            aliases = (select coalesce(array_agg(distinct alias), '{}')
                       from unnest(kept.aliases || later.name || later.aliases) alias
                       where alias <> kept.name),
            longitude = coalesce(kept.longitude, later.longitude),
            latitude = coalesce(kept.latitude, later.latitude),
            location_precision = case when kept.longitude is null then later.location_precision
              else kept.location_precision end,
            country = coalesce(kept.country, later.country)
          from site later where kept.id = :first and later.id = :later""",
          "update site set merged_into_id = :first where :later in (id, merged_into_id)",
          "update site_slug set site_id = :first where site_id = :later",
          "delete from quality_flag where site_id = :later and :first <> site_id",
          """
          insert into site_match (one_id, other_id, name_similarity, kilometres, score, status,
            reason, decided_by, decided_at)
          select least(other.id, :first), greatest(other.id, :first), name_similarity, kilometres,
            score, m.status, m.reason, m.decided_by, m.decided_at
          from site_match m join site other on other.id = one_id + other_id - :later
          where :later in (one_id, other_id) and m.status = 'different' and other.id <> :first
          on conflict do nothing""",
          """
          delete from site_match
          where :later in (one_id, other_id) and :first > 0 and status = 'open'""");

  private final Session session;
  private final Sites sites;
  private final MoveClaims claims;
  private final DepositsChanged changed;
  private final Changes changes;
  private final Journal journal;
  private final Origins origins;

  MergeSites(
      Session session,
      Sites sites,
      MoveClaims claims,
      DepositsChanged changed,
      Changes changes,
      Journal journal,
      Origins origins) {
    this.session = session;
    this.sites = sites;
    this.claims = claims;
    this.changed = changed;
    this.changes = changes;
    this.journal = journal;
    this.origins = origins;
  }

  /** Does what was decided, and writes it into the histories of both. */
  @Transactional(Transactional.TxType.MANDATORY)
  void decided(String firstSlug, String laterSlug, boolean same, Edit edit) {
    var first = sites.bySlug(firstSlug).orElseThrow();
    var later = sites.bySlug(laterSlug).orElseThrow();
    log(first, same ? "takesIn" : "differsFrom", later, edit);
    log(later, same ? "mergedInto" : "differsFrom", first, edit);
    if (same) {
      merge(first, later, edit);
    }
    // Whoever follows the feed, and every ETag, has to learn of the decision.
    changed.publish(List.of(first.id()));
  }

  private void merge(SiteRef first, SiteRef later, Edit edit) {
    for (var statement : MERGE) {
      session
          .createNativeMutationQuery(statement)
          .setParameter("first", first.id())
          .setParameter("later", later.id())
          .executeUpdate();
    }
    claims.move(later, first, edit);
    session.clear();
    changes.record(REMOVED, later.slug(), () -> Map.of("id", later.slug(), "into", first.slug()));
  }

  private void log(SiteRef site, String member, SiteRef other, Edit edit) {
    var before = state(site);
    journal.origin(
        Kind.DEPOSIT,
        site.slug(),
        before,
        origins.of("site", "slug", site.slug()).orElseGet(() -> new Origin(null, null)));
    journal.changed(
        Kind.DEPOSIT,
        site.slug(),
        before,
        before.deepCopy().put(member, other.slug()),
        edit,
        Approval.NONE);
  }

  private static ObjectNode state(SiteRef site) {
    return JsonNodeFactory.instance.objectNode().put("name", site.name());
  }
}
