-- Claims about the sites that are there, until there are so many in all: none to five on most sites,
-- two hundred on a few. The same in every run: what looks like chance is a hash of the slug.
CREATE FUNCTION pg_temp.pick(key text, choices integer) RETURNS integer LANGUAGE sql IMMUTABLE
  RETURN ('x' || substr(md5(key), 1, 7))::bit(28)::integer % choices;

CREATE TEMP TABLE wanted AS
WITH ranked AS (
  SELECT id, slug, name, row_number() OVER (ORDER BY md5(slug)) AS place FROM site),
counted AS (
  SELECT ranked.*, CASE
    WHEN place <= (SELECT count(*) / 400 FROM site) THEN 200
    ELSE (ARRAY[0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5])[1 + pg_temp.pick('count ' || slug, 20)]
    END AS claims
  FROM ranked)
SELECT slug || '-claim-' || number AS slug, id AS subject_id, name, number, claims
FROM counted CROSS JOIN LATERAL generate_series(1, claims) AS number
ORDER BY place, number
LIMIT greatest(0, :claims - (SELECT count(*) FROM control_claim_head));

CREATE TEMP TABLE told AS
SELECT wanted.*,
  actors.ids[1 + pg_temp.pick('actor ' || slug, cardinality(actors.ids))] AS actor_id,
  (ARRAY['operation', 'operation', 'operation', 'licence', 'licence', 'title', 'ownership', 'ownership',
    'territory', 'territory', 'taxation', 'offtake', 'transit', 'finance'])[1 + pg_temp.pick('kind ' || slug, 14)] AS kind,
  1990 + pg_temp.pick('year ' || slug, 34) AS year,
  lpad((1 + pg_temp.pick('month ' || slug, 12))::text, 2, '0') AS month,
  pg_temp.pick('end ' || slug, 10) AS lasts,
  pg_temp.pick('revised ' || slug, 20) = 0 AS revised,
  timestamptz '2024-01-01 00:00:00+00' + pg_temp.pick('recorded ' || slug, 15000) * interval '1 hour' AS recorded_at
FROM wanted, (SELECT array_agg(id ORDER BY id) AS ids FROM actor) actors;

CREATE TEMP TABLE version AS
SELECT told.*, 1 AS version, CASE WHEN revised THEN recorded_at + interval '30 days' END AS superseded_at FROM told
UNION ALL
SELECT told.*, 2, NULL FROM told WHERE revised;

INSERT INTO control_claim (slug, subject_id, subject_text, actor_id, kind, kind_text, level, share_percent,
  valid_from, valid_to, as_of, status, polarity, version, change, reason, recorded_by, recorded_at, superseded_at)
SELECT slug, subject_id, name, actor_id, kind, kind,
  CASE WHEN kind = 'ownership' THEN 'shared'
    ELSE (ARRAY['full', 'full', 'full', 'dominant', 'shared'])[1 + pg_temp.pick('level ' || slug, 5)] END,
  CASE WHEN kind = 'ownership' THEN 5 * (1 + pg_temp.pick('share ' || slug, 19)) END,
  CASE WHEN lasts < 8 THEN year || '-' || month END,
  CASE WHEN lasts < 3 THEN (year + 1 + lasts * 2) || '-' || month END,
  CASE WHEN lasts >= 8 THEN year || '-' || month || '-15' END,
  'accepted',
  CASE WHEN pg_temp.pick('polarity ' || slug, 20) = 0 THEN 'denies' ELSE 'asserts' END,
  version,
  CASE WHEN version = 2 THEN 'correction' END,
  CASE WHEN version = 2 THEN 'The month was misread.' END,
  'bench',
  CASE WHEN version = 2 THEN recorded_at + interval '30 days' ELSE recorded_at END,
  superseded_at
FROM version ORDER BY version, slug;

INSERT INTO evidence (slug, claim, source_id, stance, locator, quotation, published_on, language,
  source_grade, information_grade, recorded_by, recorded_at)
SELECT told.slug || '-evidence-' || piece, told.slug,
  sources.ids[1 + pg_temp.pick('source ' || piece || told.slug, cardinality(sources.ids))],
  CASE WHEN piece > 1 AND pg_temp.pick('stance ' || told.slug, 4) = 0 THEN 'refutes' ELSE 'supports' END,
  'p. ' || 1 + pg_temp.pick('page ' || piece || told.slug, 300),
  'It has been in the same hands since ' || year || '.',
  (year + piece - 1) || '-' || month, 'en',
  chr(ascii('A') + pg_temp.pick('letter ' || piece || told.slug, 6)),
  1 + pg_temp.pick('digit ' || piece || told.slug, 6),
  'bench', told.recorded_at
FROM told
  CROSS JOIN (SELECT array_agg(id ORDER BY id) AS ids FROM source) sources
  CROSS JOIN LATERAL generate_series(1, 1 + (pg_temp.pick('pieces ' || told.slug, 4) = 0)::integer) AS piece
ORDER BY told.slug, piece;
