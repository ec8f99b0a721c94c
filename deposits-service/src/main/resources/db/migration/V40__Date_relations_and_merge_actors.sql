-- Relations are versions, as claims are: what was recorded stays, and a version ends by one stamp.
ALTER TABLE actor_relation DISABLE TRIGGER actor_relation_is_append_only;
CREATE SEQUENCE actor_relation_number;
ALTER TABLE actor_relation
  ADD slug          text,
  ADD version       integer NOT NULL DEFAULT 1 CHECK (version > 0),
  ADD valid_to      partial_date,
  ADD status        text NOT NULL DEFAULT 'accepted' CHECK (status IN ('accepted', 'retracted')),
  ADD change        text CHECK (change IN ('correction', 'world-change', 'retraction')),
  ADD reason        text CHECK (reason <> ''),
  ADD recorded_by   text NOT NULL DEFAULT 'import' CHECK (recorded_by <> ''),
  ADD superseded_at timestamptz CHECK (superseded_at > recorded_at),
  ADD valid_from_earliest date GENERATED ALWAYS AS (earliest_day(valid_from)) STORED,
  ADD valid_from_latest   date GENERATED ALWAYS AS (latest_day(valid_from)) STORED,
  ADD valid_to_earliest   date GENERATED ALWAYS AS (earliest_day(valid_to)) STORED,
  ADD valid_to_latest     date GENERATED ALWAYS AS (latest_day(valid_to)) STORED,
  ADD as_of_earliest      date GENERATED ALWAYS AS (earliest_day(as_of)) STORED,
  ADD as_of_latest        date GENERATED ALWAYS AS (latest_day(as_of)) STORED;
UPDATE actor_relation SET slug = 'r-' || numbered.number
  FROM (SELECT id, nextval('actor_relation_number') AS number
        FROM (SELECT id FROM actor_relation ORDER BY id) known) numbered
  WHERE numbered.id = actor_relation.id;
ALTER TABLE actor_relation
  ALTER slug SET DEFAULT 'r-' || nextval('actor_relation_number'),
  ALTER slug SET NOT NULL,
  ADD CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CHECK (valid_from_earliest <= valid_to_latest),
  ADD CHECK ((version = 1) = (change IS NULL)),
  ADD CHECK (change IS NULL OR reason IS NOT NULL),
  ADD CHECK ((status = 'retracted') = (change IS NOT DISTINCT FROM 'retraction')),
  ADD UNIQUE (slug, version),
  ADD CONSTRAINT one_version_of_a_relation_at_a_time
    EXCLUDE USING gist (slug WITH =, tstzrange(recorded_at, superseded_at) WITH &&),
  DROP CONSTRAINT actor_relation_from_id_to_id_kind_source_id_daterange_excl;
CREATE INDEX actor_relation_from ON actor_relation (from_id);
COMMENT ON COLUMN actor_relation.slug IS 'Stable id of the relation, whatever its versions say';
COMMENT ON COLUMN actor_relation.change IS 'Why there is this version: empty for the first';
COMMENT ON COLUMN actor_relation.recorded_by IS 'Handle of the author, or import';
DROP TRIGGER actor_relation_is_append_only ON actor_relation;
CREATE TRIGGER actor_relation_is_append_only BEFORE UPDATE OR DELETE ON actor_relation
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_claim();

-- The relation itself, whatever its versions: what evidence points to.
CREATE TABLE actor_relation_head (slug text PRIMARY KEY);
INSERT INTO actor_relation_head SELECT slug FROM actor_relation;
CREATE FUNCTION head_of_relation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO actor_relation_head (slug) VALUES (NEW.slug) ON CONFLICT DO NOTHING;
  RETURN NEW;
END $$;
CREATE TRIGGER head_of_relation BEFORE INSERT ON actor_relation
  FOR EACH ROW EXECUTE FUNCTION head_of_relation();
CREATE TRIGGER actor_relation_head_is_append_only BEFORE UPDATE OR DELETE ON actor_relation_head
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER actor_relation_head_is_never_emptied BEFORE TRUNCATE ON actor_relation_head
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Two actors that prove to be one. Nothing that was said of either is rewritten: both keep their
-- rows, and count as one from then on.
CREATE TABLE actor_merge (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  actor_id      bigint NOT NULL REFERENCES actor (id),
  into_id       bigint NOT NULL REFERENCES actor (id),
  source_id     bigint NOT NULL REFERENCES source (id),
  reason        text NOT NULL CHECK (reason <> ''),
  recorded_by   text NOT NULL CHECK (recorded_by <> ''),
  recorded_at   timestamptz NOT NULL DEFAULT now(),
  superseded_at timestamptz CHECK (superseded_at > recorded_at),
  CHECK (actor_id <> into_id),
  CONSTRAINT an_actor_is_merged_once_at_a_time
    EXCLUDE USING gist (actor_id WITH =, tstzrange(recorded_at, superseded_at) WITH &&)
);
COMMENT ON COLUMN actor_merge.superseded_at IS 'When it was undone; empty where it stands';
CREATE INDEX actor_merge_into ON actor_merge (into_id);
CREATE INDEX actor_merge_source ON actor_merge (source_id);
CREATE TRIGGER actor_merge_is_append_only BEFORE UPDATE OR DELETE ON actor_merge
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_claim();
CREATE TRIGGER actor_merge_is_never_emptied BEFORE TRUNCATE ON actor_merge
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Every actor that proved to be another one, by what was known at a time. A merged actor takes in no
-- other, so that merges never run in a circle.
CREATE FUNCTION merged_at(known_at timestamptz) RETURNS TABLE (actor_id bigint, one_id bigint)
  LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 10 AS $$
  WITH RECURSIVE
    standing AS MATERIALIZED (
      SELECT m.actor_id, m.into_id FROM actor_merge m
      WHERE m.recorded_at <= known_at AND (m.superseded_at IS NULL OR known_at < m.superseded_at)),
    chain (actor_id, one_id, height) AS (
      SELECT standing.actor_id, standing.into_id, 1 FROM standing
      UNION ALL
      SELECT chain.actor_id, standing.into_id, chain.height + 1
      FROM chain JOIN standing ON standing.actor_id = chain.one_id
      WHERE chain.height < 100)
  SELECT DISTINCT ON (chain.actor_id) chain.actor_id, chain.one_id
  FROM chain ORDER BY chain.actor_id, chain.height DESC
$$;

-- When an actor came in: unknown for those that were there before.
ALTER TABLE actor ADD recorded_at timestamptz;
ALTER TABLE actor ALTER recorded_at SET DEFAULT now();

-- The same as of today, so that lists and joins need no recursion.
ALTER TABLE actor ADD one_id bigint REFERENCES actor (id);
UPDATE actor SET one_id = id;
ALTER TABLE actor ALTER one_id SET NOT NULL;
CREATE INDEX actor_one ON actor (one_id);
COMMENT ON COLUMN actor.one_id IS 'The actor that it proved to be; itself where it was not merged';
CREATE FUNCTION one_of_actor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.one_id := NEW.id;
  RETURN NEW;
END $$;
CREATE TRIGGER one_of_actor BEFORE INSERT ON actor FOR EACH ROW EXECUTE FUNCTION one_of_actor();
CREATE FUNCTION refuse_merge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM actor WHERE id IN (NEW.actor_id, NEW.into_id) AND one_id <> id) THEN
    RAISE EXCEPTION 'A merged actor is merged no further, and takes in no other'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refuse_merge BEFORE INSERT ON actor_merge
  FOR EACH ROW EXECUTE FUNCTION refuse_merge();
CREATE FUNCTION merge_actors() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE actor SET one_id = coalesce(
      (SELECT merged.one_id FROM merged_at('infinity') merged WHERE merged.actor_id = actor.id), id)
    WHERE one_id IN (SELECT one_id FROM actor WHERE id IN (NEW.actor_id, NEW.into_id));
  RETURN NULL;
END $$;
CREATE TRIGGER merge_actors AFTER INSERT OR UPDATE ON actor_merge
  FOR EACH ROW EXECUTE FUNCTION merge_actors();

-- The relations that may hold on a day, by what was known at a time. Where a source gives no date,
-- it says that the relation holds and not since when: that is taken for every day.
CREATE FUNCTION relations_on(day date, known_at timestamptz) RETURNS SETOF actor_relation
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT r.* FROM actor_relation r
  WHERE r.status = 'accepted'
    AND r.recorded_at <= known_at AND (r.superseded_at IS NULL OR known_at < r.superseded_at)
    AND coalesce(r.valid_from_earliest, r.as_of_earliest, '-infinity') <= day
    AND coalesce(r.valid_to_latest, 'infinity') >= day
$$;

-- Of each actor: the one that it proved to be, and the head of what that one is part of, or armed
-- wing of, on the day; itself where it is of nothing else. For many actors at once: a query over
-- many claims asks once for all their actors, never once a claim.
CREATE FUNCTION sides_of(actors bigint[], day date, known_at timestamptz)
  RETURNS TABLE (actor_id bigint, one_id bigint, side_id bigint)
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
  WITH RECURSIVE
    merged AS MATERIALIZED (SELECT * FROM merged_at(known_at)),
    asked (actor_id, one_id) AS MATERIALIZED (
      SELECT a.id, coalesce(m.one_id, a.id)
      FROM (SELECT DISTINCT unnest(actors) AS id) a LEFT JOIN merged m ON m.actor_id = a.id),
    chain (one_id, id, height, path) AS (
      SELECT DISTINCT asked.one_id, asked.one_id, 0, ARRAY[asked.one_id] FROM asked
      UNION ALL
      SELECT chain.one_id, coalesce(up.one_id, r.to_id), chain.height + 1,
        chain.path || coalesce(up.one_id, r.to_id)
      FROM chain
        CROSS JOIN LATERAL (
          SELECT chain.id
          UNION ALL SELECT m.actor_id FROM merged m WHERE m.one_id = chain.id) member (id)
        JOIN relations_on(day, known_at) r
          ON r.from_id = member.id AND r.kind IN ('part-of', 'armed-wing-of')
        LEFT JOIN merged up ON up.actor_id = r.to_id
      WHERE NOT coalesce(up.one_id, r.to_id) = ANY (chain.path)),
    head AS (
      SELECT DISTINCT ON (one_id) one_id, id FROM chain ORDER BY one_id, height DESC, id)
  SELECT asked.actor_id, asked.one_id, head.id FROM asked JOIN head ON head.one_id = asked.one_id
$$;
DROP FUNCTION side_of(bigint);
CREATE FUNCTION side_of(
    actor bigint, day date DEFAULT current_date, known_at timestamptz DEFAULT 'infinity')
  RETURNS bigint LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
  SELECT side_id FROM sides_of(ARRAY[actor], day, known_at)
$$;
