package org.xenotime.deposits.intake.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.xenotime.deposits.control.ControlClaims;
import org.xenotime.deposits.source.Sources;

/**
 * Publishes what an upload stored as if each had been written alone: who follows the feed of
 * changes need not know that there are uploads. It is read a portion at a time.
 */
@ApplicationScoped
class Announcing {

  private static final int PORTION = 500;

  private final Sql sql;
  private final ControlClaims claims;
  private final Sources sources;

  Announcing(Sql sql, ControlClaims claims, Sources sources) {
    this.sql = sql;
    this.claims = claims;
    this.sources = sources;
  }

  void announce(Instant at) {
    sources.registered(() -> portions("source", at));
    claims.recorded(() -> portions("control_claim", at));
  }

  /** The slugs of what was recorded then, by id. */
  private Stream<List<String>> portions(String table, Instant at) {
    var when = OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    var after =
        """
        SELECT id, slug FROM %s WHERE id > ? AND recorded_at = ? ORDER BY id LIMIT %d"""
            .formatted(table, PORTION);
    return Stream.iterate(
            portion(after, 0, when),
            portion -> !portion.isEmpty(),
            portion -> portion(after, portion.getLast().id(), when))
        .map(portion -> portion.stream().map(Recorded::slug).toList());
  }

  private List<Recorded> portion(String select, long after, OffsetDateTime when) {
    return sql.list(
        select, row -> new Recorded(row.getLong("id"), row.getString("slug")), after, when);
  }

  private record Recorded(long id, String slug) {}
}
