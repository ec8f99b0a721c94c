CREATE TABLE control_claim (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  slug              text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  subject_id        bigint NOT NULL REFERENCES site (id),
  subject_text      text NOT NULL CHECK (subject_text <> ''),
  place_code        text,
  actor_id          bigint NOT NULL REFERENCES actor (id),
  kind              text NOT NULL CHECK (kind IN (
    'territory', 'title', 'licence', 'operation', 'ownership', 'taxation', 'offtake')),
  kind_text         text NOT NULL CHECK (kind_text <> ''),
  extent            text NOT NULL CHECK (extent IN ('whole', 'part', 'prospect')),
  share_percent     numeric CHECK (share_percent > 0 AND share_percent <= 100),
  valid_from        partial_date,
  valid_to          partial_date,
  as_of             partial_date,
  status            text NOT NULL CHECK (status IN ('proposed', 'accepted', 'rejected', 'retracted')),
  source_id         bigint NOT NULL REFERENCES source (id),
  source_grade      char(1) NOT NULL CHECK (source_grade BETWEEN 'A' AND 'F'),
  information_grade smallint NOT NULL CHECK (information_grade BETWEEN 1 AND 6),
  note              text,
  published_on      partial_date,
  recorded_at       timestamptz NOT NULL DEFAULT now(),
  superseded_at     timestamptz CHECK (superseded_at > recorded_at),

  valid_from_earliest date GENERATED ALWAYS AS (earliest_day(valid_from)) STORED,
  valid_from_latest   date GENERATED ALWAYS AS (latest_day(valid_from)) STORED,
  valid_to_earliest   date GENERATED ALWAYS AS (earliest_day(valid_to)) STORED,
  valid_to_latest     date GENERATED ALWAYS AS (latest_day(valid_to)) STORED,
  as_of_earliest      date GENERATED ALWAYS AS (earliest_day(as_of)) STORED,
  as_of_latest        date GENERATED ALWAYS AS (latest_day(as_of)) STORED,

  CHECK (valid_from_earliest <= valid_to_latest),
  CHECK (share_percent IS NULL OR kind = 'ownership'),
  CHECK (extent <> 'whole' OR share_percent IS NULL OR share_percent = 100),
  -- Of one claim only one version is believed at any time.
  CONSTRAINT one_version_at_a_time
    EXCLUDE USING gist (slug WITH =, tstzrange(recorded_at, superseded_at) WITH &&)
);
COMMENT ON COLUMN control_claim.subject_text IS 'What it is about, in the words of the source';
COMMENT ON COLUMN control_claim.place_code IS 'MIMU place code: claims that carry the same one are about the same place';
COMMENT ON COLUMN control_claim.extent IS 'whole: nobody else can have it too; part: others may have the rest; prospect: agreed or planned, not held';
COMMENT ON COLUMN control_claim.published_on IS 'When the source was published; empty where it carries no date';
COMMENT ON COLUMN control_claim.recorded_at IS 'When it was recorded here';
CREATE INDEX control_claim_subject ON control_claim (subject_id);
CREATE INDEX control_claim_place ON control_claim (place_code) WHERE place_code IS NOT NULL;
CREATE INDEX control_claim_actor ON control_claim (actor_id);
CREATE INDEX control_claim_source ON control_claim (source_id);
CREATE INDEX control_claim_by_slug ON control_claim (slug, id);

-- What was recorded stays; that it was superseded may be written once.
CREATE FUNCTION refuse_change_of_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.superseded_at IS NULL AND NEW.superseded_at IS NOT NULL
    AND to_jsonb(NEW) - 'superseded_at' = to_jsonb(OLD) - 'superseded_at' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append only: % refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER control_claim_is_append_only BEFORE UPDATE OR DELETE ON control_claim
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_claim();
CREATE TRIGGER control_claim_is_never_emptied BEFORE TRUNCATE ON control_claim
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
