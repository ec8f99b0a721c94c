-- Which answers a list has to look at, in the order of its pages: places, with a kind of control, that
-- may be contested, that may turn on a day of the year, or of which an actor may hold something. Each by
-- claims of its own, by those of a place with the same code, or, where it has none, by those of an area
-- around it. Clues may be too many, never too few: what is claimed stays, and so do they.
CREATE TYPE control_clue_of AS ENUM ('disputable', 'turning', 'claimed');
CREATE TABLE control_clue (
  clue       control_clue_of NOT NULL,
  value      bigint NOT NULL,
  subject_id bigint NOT NULL REFERENCES site (id),
  kind       text NOT NULL,
  since      date NOT NULL,
  inherited  boolean NOT NULL,
  PRIMARY KEY (clue, value, subject_id, kind) INCLUDE (since, inherited)
);
COMMENT ON COLUMN control_clue.value IS 'Of turning the day of the year, as month * 100 + day; of claimed the actor; else 0';
COMMENT ON COLUMN control_clue.since IS 'Of turning the first such day: it comes again each year, when what is known gets a year older';
COMMENT ON COLUMN control_clue.inherited IS 'By an area around it alone';
CREATE INDEX control_clue_subject ON control_clue (subject_id, kind, since, clue, value);

-- Kinds of control of which a place has the answer of the area around it where it has none.
CREATE FUNCTION is_inherited(kind text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN kind IN ('territory', 'taxation');

CREATE FUNCTION day_of_year(day date) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (extract(month FROM day) * 100 + extract(day FROM day))::bigint;

-- Whatever lies inside of areas, by what it is said to be part of and by outlines.
CREATE FUNCTION inside_of(areas bigint[]) RETURNS TABLE (area_id bigint, site_id bigint)
  LANGUAGE sql STABLE PARALLEL SAFE ROWS 100 AS $$
  WITH RECURSIVE inside (area_id, site_id) AS (
    SELECT id, id FROM unnest(areas) id
    UNION
    SELECT inside.area_id, next.id
    FROM inside CROSS JOIN LATERAL (
      SELECT site.id FROM site WHERE site.part_of_id = inside.site_id
      UNION ALL SELECT w.site_id FROM site_within w WHERE w.container_id = inside.site_id) next)
  SELECT inside.area_id, inside.site_id FROM inside WHERE inside.site_id <> inside.area_id
$$;

-- What claims leave, for their place, for those of the same code, and for what lies inside. Who says
-- that it goes on, or gives no date, may mean the day on which that was said.
CREATE FUNCTION leave_clues(claims bigint[]) RETURNS void LANGUAGE sql AS $$
  WITH told AS MATERIALIZED (
    SELECT c.*, coalesce(c.valid_to = '..', false) OR (c.valid_from IS NULL AND c.as_of IS NULL) AS goes_on
    FROM unnest(claims) told (id) JOIN control_claim c ON c.id = told.id),
  clue AS (
    SELECT told.id, 'claimed'::control_clue_of AS clue, told.actor_id AS value, date '-infinity' AS since
    FROM told WHERE told.actor_id IS NOT NULL
    UNION ALL
    SELECT told.id, 'turning', day_of_year(turn.day), turn.day
    FROM told CROSS JOIN LATERAL (
      VALUES (told.valid_from_earliest), (told.valid_from_latest), (told.valid_to_earliest),
        (told.valid_to_latest), (told.as_of_earliest), (told.as_of_latest)
      UNION ALL
      SELECT said.day
      FROM evidence e CROSS JOIN LATERAL (
        VALUES (latest_day(e.published_on)), ((e.recorded_at AT TIME ZONE 'UTC')::date)) said (day)
      WHERE told.goes_on AND e.claim = told.slug) turn (day)
    WHERE turn.day IS NOT NULL),
  about AS (
    SELECT told.id, told.kind, told.subject_id FROM told
    UNION
    SELECT told.id, told.kind, place.subject_id
    FROM told JOIN control_place place ON place.place_code = told.place_code),
  own AS MATERIALIZED (
    SELECT clue.clue, clue.value, about.subject_id, about.kind, min(clue.since) AS since
    FROM clue JOIN about ON about.id = clue.id GROUP BY 1, 2, 3, 4),
  handed AS (
    SELECT own.clue, own.value, inside.site_id, own.kind, own.since
    FROM inside_of(ARRAY(SELECT DISTINCT subject_id FROM own WHERE is_inherited(kind))) inside
      JOIN own ON own.subject_id = inside.area_id AND is_inherited(own.kind))
  INSERT INTO control_clue AS known (clue, value, subject_id, kind, since, inherited)
  SELECT clue, value, subject_id, kind, min(since), bool_and(inherited)
  FROM (
    SELECT own.*, false AS inherited FROM own
    UNION ALL
    SELECT handed.*, true FROM handed) every
  GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
  ON CONFLICT (clue, value, subject_id, kind) DO UPDATE
    SET since = least(known.since, excluded.since),
      inherited = known.inherited AND excluded.inherited
    WHERE excluded.since < known.since OR (known.inherited AND NOT excluded.inherited)
$$;

CREATE FUNCTION clues_of_claims() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM leave_clues(ARRAY(SELECT id FROM added));
  RETURN NULL;
END $$;
CREATE TRIGGER control_claim_leaves_clues AFTER INSERT ON control_claim
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION clues_of_claims();

CREATE FUNCTION clues_of_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  undated bigint[] := ARRAY(
    SELECT c.id FROM control_claim c
    WHERE c.slug IN (SELECT claim FROM added WHERE claim IS NOT NULL)
      AND (c.valid_to = '..' OR (c.valid_from IS NULL AND c.as_of IS NULL)));
BEGIN
  IF cardinality(undated) > 0 THEN
    PERFORM leave_clues(undated);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER evidence_leaves_clues AFTER INSERT ON evidence
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION clues_of_evidence();

-- A place that is the first to share a code gets what was claimed of the others.
CREATE FUNCTION clues_of_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM leave_clues(ARRAY(SELECT id FROM control_claim WHERE place_code = NEW.place_code));
  RETURN NULL;
END $$;
CREATE TRIGGER control_place_leaves_clues AFTER INSERT ON control_place
  FOR EACH ROW EXECUTE FUNCTION clues_of_place();

CREATE FUNCTION clue_of_dispute() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO control_clue AS known (clue, value, subject_id, kind, since, inherited)
  SELECT 'disputable', 0, id, NEW.kind, '-infinity', bool_and(inherited)
  FROM (
    SELECT NEW.subject_id AS id, false AS inherited
    UNION ALL
    SELECT site_id, true FROM inside_of(ARRAY[NEW.subject_id]) WHERE is_inherited(NEW.kind)) every
  GROUP BY id ORDER BY id
  ON CONFLICT (clue, value, subject_id, kind) DO UPDATE SET inherited = false
    WHERE known.inherited AND NOT excluded.inherited;
  RETURN NULL;
END $$;
CREATE TRIGGER control_subject_leaves_clues AFTER INSERT OR UPDATE OF disputable ON control_subject
  FOR EACH ROW WHEN (NEW.disputable) EXECUTE FUNCTION clue_of_dispute();

-- What comes to lie inside of an area, with all that lies inside of that, gets what the area has.
CREATE FUNCTION hand_down_clues(container bigint, place bigint) RETURNS void LANGUAGE sql AS $$
  INSERT INTO control_clue AS known (clue, value, subject_id, kind, since, inherited)
  SELECT c.clue, c.value, inside.id, c.kind, c.since, true
  FROM control_clue c CROSS JOIN (
    SELECT place AS id UNION SELECT site_id FROM inside_of(ARRAY[place])) inside
  WHERE c.subject_id = container AND is_inherited(c.kind) AND inside.id <> container
  ORDER BY 1, 2, 3, 4
  ON CONFLICT (clue, value, subject_id, kind) DO UPDATE SET since = excluded.since
    WHERE excluded.since < known.since
$$;
CREATE FUNCTION clues_of_container() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'site' THEN
    PERFORM hand_down_clues(NEW.part_of_id, NEW.id);
  ELSE
    PERFORM hand_down_clues(NEW.container_id, NEW.site_id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER site_inherits_clues AFTER INSERT ON site
  FOR EACH ROW WHEN (NEW.part_of_id IS NOT NULL) EXECUTE FUNCTION clues_of_container();
CREATE TRIGGER site_that_moves_inherits_clues AFTER UPDATE OF part_of_id ON site
  FOR EACH ROW WHEN (NEW.part_of_id IS NOT NULL AND NEW.part_of_id IS DISTINCT FROM OLD.part_of_id)
  EXECUTE FUNCTION clues_of_container();
CREATE TRIGGER site_within_inherits_clues AFTER INSERT ON site_within
  FOR EACH ROW EXECUTE FUNCTION clues_of_container();

SELECT leave_clues(array_agg(id)) FROM control_claim;
UPDATE control_subject SET disputable = true WHERE disputable;
DROP INDEX control_subject_disputable;

-- Relations by which actors may come to be of one side, or cease to be, on a day.
CREATE INDEX actor_relation_that_turns ON actor_relation (from_id)
  WHERE kind IN ('part-of', 'armed-wing-of')
    AND (valid_from IS NOT NULL OR valid_to IS NOT NULL OR as_of IS NOT NULL);
