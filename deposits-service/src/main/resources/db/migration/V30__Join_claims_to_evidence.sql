-- Dates as EDTF: 2024, 2024-10 or 2024-10-18, each with ~ (about), ? (unsure) or % (both); '..' is
-- an end that the source says is open.
ALTER DOMAIN partial_date DROP CONSTRAINT partial_date_check;
ALTER DOMAIN partial_date ADD CONSTRAINT partial_date_check
  CHECK (VALUE ~ '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?%]?|\.\.)$');
CREATE FUNCTION day_of_partial(partial text) RETURNS date LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE WHEN partial = '..' THEN NULL ELSE make_date(
    substr(partial, 1, 4)::integer,
    coalesce(nullif(substr(partial, 6, 2), ''), '1')::integer,
    coalesce(nullif(substr(partial, 9, 2), ''), '1')::integer) END;
CREATE FUNCTION width_of_partial(partial text) RETURNS interval LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE length(rtrim(partial, '~?%'))
    WHEN 4 THEN interval '1 year' WHEN 7 THEN interval '1 month' ELSE interval '1 day' END;
-- How far 'about' reaches on either side: one unit of the date's own precision; a day three days.
CREATE FUNCTION doubt_of_partial(partial text) RETURNS interval LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE WHEN right(partial, 1) NOT IN ('~', '%') THEN interval '0'
    WHEN length(partial) = 11 THEN interval '3 days' ELSE width_of_partial(partial) END;
CREATE OR REPLACE FUNCTION earliest_day(partial text) RETURNS date LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (day_of_partial(partial) - doubt_of_partial(partial))::date;
CREATE OR REPLACE FUNCTION latest_day(partial text) RETURNS date LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (day_of_partial(partial) + width_of_partial(partial) + doubt_of_partial(partial) - interval '1 day')::date;

-- A claim, whatever its versions: what evidence is about.
CREATE TABLE control_claim_head (
  slug text PRIMARY KEY CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
INSERT INTO control_claim_head SELECT DISTINCT slug FROM control_claim;
CREATE SEQUENCE control_claim_slug;
CREATE SEQUENCE evidence_slug;

-- Sources that repeat one report are of one cluster and count once; until somebody finds more of
-- them, each source is alone, but for those that copy Wikipedia.
CREATE FUNCTION independence_of(source_slug text, url text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE
    WHEN url ~* '^https?://([a-z0-9-]+\.)*(wikipedia\.org|wikiwand\.com|wikimili\.com|dbpedia\.org|alchetron\.com)(/|$)'
    THEN 'wikipedia' ELSE source_slug END;

CREATE TABLE evidence (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  slug              text NOT NULL DEFAULT 'e-' || nextval('evidence_slug') CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  claim             text NOT NULL REFERENCES control_claim_head (slug),
  source_id         bigint NOT NULL REFERENCES source (id),
  stance            text NOT NULL DEFAULT 'supports' CHECK (stance IN ('supports', 'refutes')),
  locator           text CHECK (locator <> ''),
  quotation         text CHECK (char_length(quotation) BETWEEN 1 AND 300),
  archived_url      text CHECK (archived_url ~ '^https?://'),
  published_on      partial_date CHECK (published_on ~ '^[0-9-]+$'),
  retrieved_on      date,
  language          text CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  source_grade      char(1) NOT NULL DEFAULT 'F' CHECK (source_grade BETWEEN 'A' AND 'F'),
  information_grade smallint NOT NULL DEFAULT 6 CHECK (information_grade BETWEEN 1 AND 6),
  independence      text NOT NULL CHECK (independence <> ''),
  note              text,
  version           integer NOT NULL DEFAULT 1 CHECK (version > 0),
  change            text CHECK (change IN ('correction', 'world-change', 'retraction')),
  reason            text CHECK (reason <> ''),
  recorded_by       text NOT NULL DEFAULT 'import',
  recorded_at       timestamptz NOT NULL DEFAULT now(),
  superseded_at     timestamptz CHECK (superseded_at > recorded_at),
  CHECK ((version = 1) = (change IS NULL)),
  CHECK (change IS NULL OR reason IS NOT NULL),
  CONSTRAINT evidence_versions UNIQUE (slug, version)
);
COMMENT ON COLUMN evidence.slug IS 'Which evidence it is, whatever its version';
COMMENT ON COLUMN evidence.locator IS 'Where in the source: page, paragraph, table';
COMMENT ON COLUMN evidence.published_on IS 'When what is quoted was published; empty where it carries no date';
COMMENT ON COLUMN evidence.language IS 'BCP 47';
COMMENT ON COLUMN evidence.independence IS 'Cluster of sources that repeat one report and count once; by itself the source';
COMMENT ON COLUMN evidence.change IS 'Why this version took the place of the one before; empty for the first';
CREATE UNIQUE INDEX evidence_one_version_at_a_time ON evidence (slug) WHERE superseded_at IS NULL;
CREATE INDEX evidence_claim ON evidence (claim);
CREATE INDEX evidence_source ON evidence (source_id);

CREATE FUNCTION independence_of_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.independence IS NULL THEN
    SELECT independence_of(slug, url) INTO NEW.independence FROM source WHERE id = NEW.source_id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER evidence_has_a_cluster BEFORE INSERT ON evidence
  FOR EACH ROW EXECUTE FUNCTION independence_of_evidence();

-- What a claim said of its one source becomes its first evidence, version by version.
WITH version AS (
  SELECT claim.*, dense_rank() OVER (ORDER BY first_id) AS place,
    row_number() OVER (PARTITION BY slug ORDER BY id) AS number
  FROM (SELECT *, min(id) OVER (PARTITION BY slug) AS first_id FROM control_claim) claim)
INSERT INTO evidence (slug, claim, source_id, published_on, source_grade, information_grade, version,
  change, reason, recorded_at, superseded_at)
SELECT 'e-' || place, slug, source_id, published_on, source_grade, information_grade, number,
  CASE WHEN number > 1 THEN 'correction' END,
  CASE WHEN number > 1 THEN 'Recorded before reasons were kept.' END, recorded_at, superseded_at
FROM version ORDER BY id;
SELECT setval('evidence_slug', count(*) + 1, false) FROM control_claim_head;

-- Changed as a whole, not row by row: the triggers that keep facts as they are do not apply.
DO $$
DECLARE outdated text;
BEGIN
  FOR outdated IN SELECT conname FROM pg_constraint
    WHERE conrelid = 'control_claim'::regclass AND contype = 'c'
      AND pg_get_constraintdef(oid) ~ '(extent|''offtake'')'
  LOOP
    EXECUTE format('ALTER TABLE control_claim DROP CONSTRAINT %I', outdated);
  END LOOP;
END $$;
ALTER TABLE control_claim DROP CONSTRAINT one_version_at_a_time;
ALTER TABLE control_claim
  ALTER COLUMN extent TYPE text USING CASE extent WHEN 'whole' THEN 'full' WHEN 'part' THEN 'shared' ELSE 'none' END;
ALTER TABLE control_claim RENAME COLUMN extent TO level;
ALTER TABLE control_claim
  DROP COLUMN source_id,
  DROP COLUMN source_grade,
  DROP COLUMN information_grade,
  DROP COLUMN published_on,
  ALTER COLUMN actor_id DROP NOT NULL,
  ADD COLUMN holder text NOT NULL DEFAULT 'actor' CHECK (holder IN ('actor', 'nobody', 'unknown')),
  ADD COLUMN holder_reason text CHECK (holder_reason <> ''),
  ADD COLUMN polarity text NOT NULL DEFAULT 'asserts' CHECK (polarity IN ('asserts', 'denies')),
  ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  ADD COLUMN change text CHECK (change IN ('correction', 'world-change', 'retraction')),
  ADD COLUMN reason text CHECK (reason <> ''),
  ADD COLUMN recorded_by text NOT NULL DEFAULT 'import',
  ADD CHECK (kind IN ('territory', 'title', 'licence', 'operation', 'ownership', 'taxation', 'offtake',
    'transit', 'finance')),
  ADD CHECK (level IN ('full', 'dominant', 'shared', 'contested', 'none')),
  ADD CHECK (level <> 'full' OR share_percent IS NULL OR share_percent = 100),
  ADD CHECK ((holder = 'actor') = (actor_id IS NOT NULL)),
  ADD CHECK (holder = 'actor' OR holder_reason IS NOT NULL);
COMMENT ON COLUMN control_claim.slug IS 'Which claim it is, whatever its version';
COMMENT ON COLUMN control_claim.level IS 'full: nobody else can have it too; dominant: most of it; shared: a part; contested: the source says that others fight for it; none: agreed, planned or explicitly not held';
COMMENT ON COLUMN control_claim.holder_reason IS 'Why nobody, or why nobody knows who';
COMMENT ON COLUMN control_claim.polarity IS 'asserts: the actor holds it; denies: it does not';
COMMENT ON COLUMN control_claim.change IS 'Why this version took the place of the one before; empty for the first';

-- Versions that were recorded before they were numbered, and their reasons.
ALTER TABLE control_claim DISABLE TRIGGER control_claim_is_append_only;
UPDATE control_claim SET version = later.number,
  change = 'correction', reason = 'Recorded before reasons were kept.'
FROM (SELECT id, row_number() OVER (PARTITION BY slug ORDER BY id) AS number FROM control_claim) later
WHERE later.id = control_claim.id AND later.number > 1;
ALTER TABLE control_claim ENABLE TRIGGER control_claim_is_append_only;
ALTER TABLE control_claim
  ADD CHECK ((version = 1) = (change IS NULL)),
  ADD CHECK (change IS NULL OR reason IS NOT NULL),
  ADD CONSTRAINT control_claim_versions UNIQUE (slug, version),
  ADD CONSTRAINT control_claim_has_a_head FOREIGN KEY (slug) REFERENCES control_claim_head (slug);
CREATE UNIQUE INDEX control_claim_one_version_at_a_time ON control_claim (slug) WHERE superseded_at IS NULL;
DROP INDEX control_claim_by_slug;

-- The first version makes the claim; a later one begins when the one before it ended.
CREATE FUNCTION version_of_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version = 1 THEN
    INSERT INTO control_claim_head VALUES (NEW.slug) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER control_claim_makes_its_head BEFORE INSERT ON control_claim
  FOR EACH ROW EXECUTE FUNCTION version_of_claim();
CREATE FUNCTION refuse_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE fits boolean;
BEGIN
  EXECUTE format('SELECT superseded_at = $1 FROM %I WHERE slug = $2 AND version = $3', TG_TABLE_NAME)
    INTO fits USING NEW.recorded_at, NEW.slug, NEW.version - 1;
  IF fits IS NOT TRUE THEN
    RAISE EXCEPTION '% %: version % does not begin where the one before it ended', TG_TABLE_NAME, NEW.slug, NEW.version
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER control_claim_versions_follow BEFORE INSERT ON control_claim
  FOR EACH ROW WHEN (NEW.version > 1) EXECUTE FUNCTION refuse_overlap();
CREATE TRIGGER evidence_versions_follow BEFORE INSERT ON evidence
  FOR EACH ROW WHEN (NEW.version > 1) EXECUTE FUNCTION refuse_overlap();

CREATE TRIGGER evidence_is_append_only BEFORE UPDATE OR DELETE ON evidence
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_claim();
CREATE TRIGGER evidence_is_never_emptied BEFORE TRUNCATE ON evidence
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER control_claim_head_is_append_only BEFORE UPDATE OR DELETE ON control_claim_head
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER control_claim_head_is_never_emptied BEFORE TRUNCATE ON control_claim_head
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
