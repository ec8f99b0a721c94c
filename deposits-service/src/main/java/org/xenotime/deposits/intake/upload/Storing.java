package org.xenotime.deposits.intake.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Writes what the staged rows say, in which nothing was found wrong, as facts. */
@ApplicationScoped
class Storing {

  private static final String GIVE_IDS_TO_SOURCES =
      "UPDATE source_staging SET is_new = true, id = nextval('source_seq')"
          + " WHERE id IS NULL AND key = identity";
  private static final String JOIN_SOURCES =
      """
      UPDATE source_staging s SET id = same.id FROM source_staging same
      WHERE s.id IS NULL AND same.identity = s.key""";

  /** Where a slug is taken, a few digits of what makes the source one keep it apart. */
  private static final String SOURCES =
      """
      INSERT INTO source (id, slug, natural_key, citation, publisher, url, date, kind, grade, recorded_at)
      SELECT id,
        CASE WHEN place = 1 AND NOT EXISTS (SELECT FROM source known WHERE known.slug = new.slug)
          THEN slug ELSE rtrim(left(slug, 70), '-') || '-' || left(md5(coalesce(url, citation)), 9) END,
        coalesce(url, citation), citation, publisher, url, date, kind, 'F', ?
      FROM (SELECT *, row_number() OVER (PARTITION BY slug ORDER BY id) AS place
          FROM source_staging WHERE is_new) new
      ORDER BY id""";

  private static final String GIVE_IDS_TO_CLAIMS =
      """
      UPDATE claim_staging s SET slug = given.slug
      FROM (SELECT row, 'c-' || nextval('control_claim_slug') AS slug
          FROM (SELECT row FROM claim_staging WHERE slug IS NULL ORDER BY row) nameless) given
      WHERE given.row = s.row""";
  private static final String CLAIMS =
      """
      INSERT INTO control_claim (slug, subject_id, subject_text, holder, actor_id, holder_reason, kind,
        kind_text, level, polarity, share_percent, valid_from, valid_to, as_of, status, recorded_by,
        recorded_at)
      SELECT first.slug, subject_id, site.name, holder, actor_id, holder_reason, first.kind, first.kind, level,
        polarity, share_percent, valid_from, valid_to, as_of, 'accepted', ?, ?
      FROM (SELECT DISTINCT ON (s.slug) s.*, k.subject_id, k.actor_id
          FROM claim_staging s JOIN claim_known k USING (row) ORDER BY s.slug, s.row) first
        JOIN site ON site.id = first.subject_id
      ORDER BY row""";
  private static final String EVIDENCE =
      """
      INSERT INTO evidence (claim, source_id, stance, locator, quotation, archived_url, published_on,
        retrieved_on, language, source_grade, information_grade, independence, note, recorded_by,
        recorded_at)
      SELECT s.slug, source.id, stance, locator, quotation, archived_url, published_on, retrieved_on,
        language, source_grade, information_grade, independence, note, ?, ?
      FROM claim_staging s JOIN claim_known k USING (row)
        JOIN source_staging source ON source.identity = k.source_identity
      ORDER BY s.row""";

  private static final int MANY = 1_000;

  private final Sql sql;

  Storing(Sql sql) {
    this.sql = sql;
  }

  /** How much is stored, or would be. */
  record Amount(int claims, int evidence, int newSources) {

    static final Amount NOTHING = new Amount(0, 0, 0);
  }

  /** How much there is to be stored. */
  Amount expected() {
    return sql.one(
        """
        SELECT (SELECT count(DISTINCT coalesce(slug, '#' || row)) FROM claim_staging) AS claims,
          (SELECT count(*) FROM claim_staging) AS evidence,
          (SELECT count(*) FROM source_staging WHERE id IS NULL AND key = identity) AS sources""",
        row -> new Amount(row.getInt("claims"), row.getInt("evidence"), row.getInt("sources")));
  }

  Amount store(String by, Instant at) {
    var when = OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    sql.run(GIVE_IDS_TO_SOURCES);
    sql.run(JOIN_SOURCES);
    var sources = sql.run(SOURCES, when);
    sql.run(GIVE_IDS_TO_CLAIMS);
    var claims = sql.run(CLAIMS, by, when);
    var evidence = sql.run(EVIDENCE, by, when);
    if (evidence >= MANY) {
      // Whoever asks next would be answered by a plan for tables as small as they were.
      sql.run("ANALYZE control_claim");
      sql.run("ANALYZE evidence");
    }
    return new Amount(claims, evidence, sources);
  }
}
