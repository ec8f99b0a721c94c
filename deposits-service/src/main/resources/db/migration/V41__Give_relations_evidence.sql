-- Who says so, of relations as of claims: what a relation said of its one source is its evidence.
ALTER TABLE evidence
  ALTER claim DROP NOT NULL,
  ADD relation text REFERENCES actor_relation_head (slug),
  ADD CONSTRAINT evidence_is_of_one_thing CHECK (num_nonnulls(claim, relation) = 1);
CREATE INDEX evidence_relation ON evidence (relation) WHERE relation IS NOT NULL;
INSERT INTO evidence (relation, source_id, recorded_by, recorded_at)
  SELECT slug, source_id, recorded_by, recorded_at FROM actor_relation ORDER BY id;
ALTER TABLE actor_relation DROP COLUMN source_id;

-- The versions of relations that were known at a time. A first version speaks as soon as the first
-- of its sources was published, or was recorded here; a later one from when it was recorded.
CREATE FUNCTION relations_known(known_at timestamptz) RETURNS SETOF actor_relation
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT r.* FROM actor_relation r
  WHERE r.status = 'accepted'
    AND (r.version = 1 OR r.recorded_at <= known_at)
    AND (r.superseded_at IS NULL OR known_at < r.superseded_at)
    AND EXISTS (
      SELECT FROM evidence e
      WHERE e.relation = r.slug AND e.stance = 'supports'
        AND e.change IS DISTINCT FROM 'retraction'
        AND (e.superseded_at IS NULL OR known_at < e.superseded_at)
        AND (e.recorded_at <= known_at
          OR (e.version = 1 AND (latest_day(e.published_on)::timestamp AT TIME ZONE 'UTC') <= known_at)))
$$;

-- Those of them that may hold on a day. Where a source gives no date, it says that the relation
-- holds and not since when: that is taken for every day.
CREATE OR REPLACE FUNCTION relations_on(day date, known_at timestamptz) RETURNS SETOF actor_relation
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT r.* FROM relations_known(known_at) r
  WHERE coalesce(r.valid_from_earliest, r.as_of_earliest, '-infinity') <= day
    AND coalesce(r.valid_to_latest, 'infinity') >= day
$$;

-- The days of which a period may speak: who says only that it held then speaks of no other time.
CREATE FUNCTION period_of(valid_from text, valid_to text, as_of text) RETURNS daterange
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE
    WHEN valid_from IS NULL AND valid_to IS NULL AND as_of IS NOT NULL
    THEN daterange(earliest_day(as_of), latest_day(as_of), '[]')
    ELSE daterange(
      coalesce(earliest_day(valid_from), '-infinity'), coalesce(latest_day(valid_to), 'infinity'), '[]') END;

-- Bounds of dates are worked out only after this trigger has run: they follow from the dates, which
-- are compared, and are left out of the comparison.
CREATE OR REPLACE FUNCTION refuse_change_of_claim() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  may_differ CONSTANT text[] := ARRAY['superseded_at', 'valid_from_earliest', 'valid_from_latest',
    'valid_to_earliest', 'valid_to_latest', 'as_of_earliest', 'as_of_latest'];
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.superseded_at IS NULL AND NEW.superseded_at IS NOT NULL
    AND to_jsonb(NEW) - may_differ = to_jsonb(OLD) - may_differ THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append only: % refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'integrity_constraint_violation';
END $$;
