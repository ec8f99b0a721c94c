package org.xenotime.deposits.intake.upload;

import java.util.List;

/**
 * What takes more than one row to see, or what is stored already. Each rule is one statement over
 * all rows, in the order of their number or of sorted dates: none compares every row with every
 * other.
 */
record Rule(String sql) {

  /** What each row showed by itself. */
  static final Rule FAULTS =
      new Rule(
          """
          INSERT INTO claim_problem (row, column_name, message)
          SELECT row, fault ->> 'column', fault ->> 'message'
          FROM claim_staging, jsonb_array_elements(faults) WITH ORDINALITY AS f (fault, place)
          ORDER BY row, place""");

  static final Rule SUBJECT_IS_KNOWN =
      new Rule(
          """
          INSERT INTO claim_problem (row, column_name, message)
          SELECT row, 'subject',
            format('There is no deposit or area ''%s''; see /api/v1/deposits', subject)
          FROM claim_staging s
          WHERE faults IS NULL AND NOT EXISTS (SELECT FROM site_slug WHERE slug = s.subject)""");

  static final Rule ACTOR_IS_KNOWN =
      new Rule(
          """
          INSERT INTO claim_problem (row, column_name, message)
          SELECT row, 'actor', format('There is no actor ''%s''; see /api/v1/actors', actor)
          FROM claim_staging s
          WHERE faults IS NULL AND actor IS NOT NULL
            AND NOT EXISTS (SELECT FROM actor WHERE slug = s.actor)""");

  static final Rule ID_IS_FREE =
      new Rule(
          """
          INSERT INTO claim_problem (row, column_name, message, twin, conflict)
          SELECT s.row, 'id', format('There is a claim ''%s'' already', slug),
            '/api/v1/control-claims/' || slug, true
          FROM claim_staging s JOIN control_claim_head USING (slug)""");

  /** Rows with the same id are one claim. */
  static final Rule SAME_ID_SAME_CLAIM =
      new Rule(
          """
          INSERT INTO claim_problem (row, column_name, message)
          SELECT row, 'id', format('differs from row %s, which has the same id, in %s', first_row, columns)
          FROM claim_staging s
            JOIN (SELECT DISTINCT ON (slug) slug, row AS first_row, subject AS subject1,
                holder AS holder1, actor AS actor1, holder_reason AS reason1, kind AS kind1,
                level AS level1, polarity AS polarity1, share_percent AS share1, valid_from AS from1,
                valid_to AS to1, as_of AS as_of1, faults AS faults1
              FROM claim_staging WHERE slug IS NOT NULL ORDER BY slug, row) f USING (slug)
            CROSS JOIN LATERAL (SELECT concat_ws(', ',
              CASE WHEN subject IS DISTINCT FROM subject1 THEN 'subject' END,
              CASE WHEN holder IS DISTINCT FROM holder1 THEN 'holder' END,
              CASE WHEN actor IS DISTINCT FROM actor1 THEN 'actor' END,
              CASE WHEN holder_reason IS DISTINCT FROM reason1 THEN 'holderReason' END,
              CASE WHEN kind IS DISTINCT FROM kind1 THEN 'kind' END,
              CASE WHEN level IS DISTINCT FROM level1 THEN 'level' END,
              CASE WHEN polarity IS DISTINCT FROM polarity1 THEN 'polarity' END,
              CASE WHEN share_percent IS DISTINCT FROM share1 THEN 'sharePercent' END,
              CASE WHEN valid_from IS DISTINCT FROM from1 THEN 'from' END,
              CASE WHEN valid_to IS DISTINCT FROM to1 THEN 'to' END,
              CASE WHEN as_of IS DISTINCT FROM as_of1 THEN 'asOf' END)) d (columns)
          WHERE row <> first_row AND faults IS NULL AND faults1 IS NULL AND columns <> ''""");

  /** The same passage twice is one piece of evidence. */
  static final Rule EVIDENCE_IS_GIVEN_ONCE =
      new Rule(
          """
          INSERT INTO claim_problem (row, message, conflict)
          SELECT row, format('gives the same evidence as row %s', first_row), true
          FROM (SELECT s.row, first_value(s.row) OVER (
                PARTITION BY s.slug, k.source_key, s.stance, s.locator, s.quotation ORDER BY s.row)
                AS first_row
              FROM claim_staging s JOIN claim_known k USING (row) WHERE s.slug IS NOT NULL) same
          WHERE row <> first_row""");

  /** Other rows that say the same by the same source of a time that overlaps. */
  static final Rule NO_TWIN_IN_THE_FILE =
      new Rule(
          """
          INSERT INTO claim_problem (row, message, conflict)
          SELECT row, format('says the same as row %s: same subject, holder, kind and source, and the'
            || ' periods overlap', reaching[2]), true
          FROM (SELECT row, begins, max(ARRAY[ends, row::text]) OVER (
                PARTITION BY subject_id, holder_key, kind, polarity, source_key ORDER BY begins, row
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reaching
              FROM claim_span) swept
          WHERE reaching[1] >= begins""");

  /** The same with the claims that stand: those that begin before, and those that begin later. */
  static final Rule NO_TWIN_THAT_STANDS =
      new Rule(
          """
          INSERT INTO claim_problem (row, message, twin, conflict)
          SELECT row, format('says the same as the claim ''%s'': same subject, holder, kind and source,'
            || ' and the periods overlap', twin), '/api/v1/control-claims/' || twin, true
          FROM (SELECT row,
                CASE WHEN reaching[1] >= begins THEN reaching[2]
                  WHEN following[1] <= ends THEN following[2] END AS twin
              FROM (SELECT row, begins, ends,
                    max(ARRAY[ends, slug]) FILTER (WHERE slug IS NOT NULL) OVER (
                      PARTITION BY subject_id, holder_key, kind, polarity, source_key
                      ORDER BY begins) AS reaching,
                    min(ARRAY[begins, slug]) FILTER (WHERE slug IS NOT NULL) OVER (
                      PARTITION BY subject_id, holder_key, kind, polarity, source_key
                      ORDER BY begins DESC) AS following
                  FROM (
                    SELECT row, NULL AS slug, subject_id, holder_key, kind, polarity, source_key,
                      begins, ends
                    FROM claim_span
                    UNION ALL
                    SELECT NULL, slug, subject_id, holder_key, kind, polarity, source_key,
                      begins, ends
                    FROM standing_span) span) swept
              WHERE row IS NOT NULL) found
          WHERE twin IS NOT NULL""");

  static final List<Rule> ALL =
      List.of(
          FAULTS,
          SUBJECT_IS_KNOWN,
          ACTOR_IS_KNOWN,
          ID_IS_FREE,
          SAME_ID_SAME_CLAIM,
          EVIDENCE_IS_GIVEN_ONCE,
          NO_TWIN_IN_THE_FILE,
          NO_TWIN_THAT_STANDS);
}
