-- Relations that say the same of the same two actors for the same time are one, with the evidence of
-- both: of those that are there the first takes in what supports the others, which are retracted.
CREATE TEMP TABLE said_again ON COMMIT DROP AS
SELECT slug, first_slug FROM (
  SELECT slug, first_value(slug) OVER (
    PARTITION BY from_id, to_id, kind, share_percent, valid_from, valid_to, as_of ORDER BY id) AS first_slug
  FROM actor_relation WHERE superseded_at IS NULL AND status = 'accepted') said
WHERE slug <> first_slug;
INSERT INTO evidence (relation, source_id, stance, locator, quotation, archived_url, published_on,
  retrieved_on, language, source_grade, information_grade, independence, note, recorded_by)
SELECT again.first_slug, source_id, stance, locator, quotation, archived_url, published_on,
  retrieved_on, language, source_grade, information_grade, independence, note, recorded_by
FROM said_again again JOIN evidence e ON e.relation = again.slug
WHERE e.superseded_at IS NULL AND e.change IS DISTINCT FROM 'retraction'
ORDER BY e.id;
UPDATE actor_relation SET superseded_at = greatest(now(), recorded_at + interval '1 microsecond')
WHERE superseded_at IS NULL AND slug IN (SELECT slug FROM said_again);
INSERT INTO actor_relation (slug, version, record_id, from_id, to_id, kind, kind_text, share_percent,
  valid_from, valid_to, as_of, note, status, recorded_at, change, reason)
SELECT r.slug, r.version + 1, record_id, from_id, to_id, kind, kind_text, share_percent, valid_from,
  valid_to, as_of, note, 'retracted', superseded_at, 'retraction', 'It says the same as ' || again.first_slug || '.'
FROM said_again again JOIN actor_relation r ON r.slug = again.slug
WHERE r.version = (SELECT max(version) FROM actor_relation last WHERE last.slug = r.slug);
SET CONSTRAINTS ALL IMMEDIATE;

CREATE UNIQUE INDEX actor_relation_says_it_once
  ON actor_relation (from_id, to_id, kind, share_percent, valid_from, valid_to, as_of) NULLS NOT DISTINCT
  WHERE superseded_at IS NULL AND status = 'accepted';
