package org.xenotime.deposits.intake.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Finds what the staged rows speak of, and lists what is wrong with them in the table {@code
 * claim_problem}, which is gone with the transaction as well.
 */
@ApplicationScoped
class Checks {

  /** As texts, which sort as the dates do and may stand in one array with an id. */
  private static final String SPAN =
      """
      to_char(greatest(coalesce(earliest_day(valid_from),
        CASE WHEN coalesce(valid_from, valid_to) IS NULL THEN earliest_day(as_of) END,
        DATE '0001-01-01'), DATE '0001-01-01'), 'YYYY-MM-DD') AS begins,
      to_char(least(coalesce(latest_day(valid_to),
        CASE WHEN coalesce(valid_from, valid_to) IS NULL THEN latest_day(as_of) END,
        DATE '9999-12-31'), DATE '9999-12-31'), 'YYYY-MM-DD') AS ends""";

  private static final List<String> FIND =
      List.of(
          // A source is what has its address; without one, what is cited alike. Of several rows
          // that
          // name it, the first that cites it describes it.
          """
          CREATE TEMPORARY TABLE source_staging ON COMMIT DROP AS
          SELECT DISTINCT ON (identity) identity, identity AS key, source_url AS url,
            source_citation AS citation, source_slug AS slug, source_publisher AS publisher,
            source_date AS date, source_kind AS kind, NULL::bigint AS id, false AS is_new
          FROM (SELECT *, coalesce(source_url, lower(source_citation)) AS identity
              FROM claim_staging WHERE source_citation IS NOT NULL) s
          ORDER BY identity, source_citation = source_url, row""",
          """
          UPDATE source_staging s SET id = found.id FROM (
            SELECT DISTINCT ON (identity) identity, id FROM (
              SELECT s.identity, known.id, 1 AS place
              FROM source_staging s JOIN source known ON known.natural_key = coalesce(s.url, s.citation)
              UNION ALL
              SELECT s.identity, known.id, 2
              FROM source_staging s JOIN source known ON known.url = s.url
              UNION ALL
              SELECT s.identity, known.id, 3
              FROM source_staging s JOIN source known ON lower(known.citation) = s.identity
              WHERE s.url IS NULL) candidate
            ORDER BY identity, place, id) found
          WHERE found.identity = s.identity""",
          """
          UPDATE source_staging s SET key = cited.identity, id = cited.id
          FROM (SELECT DISTINCT ON (lower(citation)) lower(citation) AS words, identity, id
              FROM source_staging WHERE url IS NOT NULL ORDER BY lower(citation), identity) cited
          WHERE s.url IS NULL AND s.id IS NULL AND cited.words = s.identity""",
          "UPDATE source_staging SET key = '#' || id WHERE id IS NOT NULL",
          "CREATE UNIQUE INDEX ON source_staging (identity)",
          "ANALYZE source_staging",
          """
          CREATE TEMPORARY TABLE claim_known ON COMMIT DROP AS
          SELECT s.row, site.site_id AS subject_id, actor.one_id AS actor_id,
            source.key AS source_key, source.identity AS source_identity
          FROM claim_staging s
            JOIN site_slug site ON site.slug = s.subject
            JOIN source_staging source
              ON source.identity = coalesce(s.source_url, lower(s.source_citation))
            LEFT JOIN actor ON actor.slug = s.actor
          WHERE s.faults IS NULL AND (s.holder <> 'actor' OR actor.id IS NOT NULL)""",
          "ANALYZE claim_known",
          // One for each claim and source: a source that is quoted twice does not repeat itself.
          """
          CREATE TEMPORARY TABLE claim_span ON COMMIT DROP AS
          SELECT DISTINCT ON (coalesce(s.slug, '#' || s.row), k.source_key) s.row, k.subject_id,
            coalesce(k.actor_id::text, s.holder) AS holder_key, s.kind, s.polarity, k.source_key, %s
          FROM claim_staging s JOIN claim_known k USING (row)
          ORDER BY coalesce(s.slug, '#' || s.row), k.source_key, s.row"""
              .formatted(SPAN),
          "ANALYZE claim_span",
          """
          CREATE TEMPORARY TABLE standing_span ON COMMIT DROP AS
          SELECT c.slug, c.subject_id, coalesce(actor.one_id::text, c.holder) AS holder_key, c.kind,
            c.polarity, '#' || e.source_id AS source_key, %s
          FROM control_claim c
            JOIN evidence e ON e.claim = c.slug
            LEFT JOIN actor ON actor.id = c.actor_id
          WHERE c.superseded_at IS NULL AND c.status IN ('proposed', 'accepted')
            AND e.superseded_at IS NULL AND e.change IS DISTINCT FROM 'retraction'
            AND c.subject_id IN (SELECT subject_id FROM claim_span)
            AND e.source_id IN (SELECT id FROM source_staging)"""
              .formatted(SPAN),
          """
          CREATE TEMPORARY TABLE claim_problem (
            number integer GENERATED ALWAYS AS IDENTITY, row integer NOT NULL, column_name text,
            message text NOT NULL, twin text, conflict boolean NOT NULL DEFAULT false
          ) ON COMMIT DROP""");

  private final Sql sql;

  Checks(Sql sql) {
    this.sql = sql;
  }

  /**
   * How many problems there are.
   *
   * @param conflicts how many of them are that something is there already, or is there twice
   * @param rows how many have any
   */
  record Found(int problems, int conflicts, int rows) {

    boolean isNothing() {
      return problems == 0;
    }

    /** There is nothing else wrong. */
    boolean isConflict() {
      return conflicts == problems;
    }
  }

  Found run() {
    FIND.forEach(sql::run);
    Rule.ALL.forEach(rule -> sql.run(rule.sql()));
    return sql.one(
        """
        SELECT count(*) AS problems, count(*) FILTER (WHERE conflict) AS conflicts,
          count(DISTINCT row) AS faulty
        FROM claim_problem""",
        row -> new Found(row.getInt("problems"), row.getInt("conflicts"), row.getInt("faulty")));
  }
}
