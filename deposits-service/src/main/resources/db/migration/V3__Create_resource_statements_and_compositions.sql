CREATE SEQUENCE resource_statement_seq INCREMENT 50;
CREATE TABLE resource_statement (
  id             bigint PRIMARY KEY,
  key            text NOT NULL UNIQUE,
  site_id        bigint NOT NULL REFERENCES site (id),
  source_id      bigint NOT NULL REFERENCES source (id),
  date           text CHECK (date ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' AND date BETWEEN '1800' AND '2101'),
  code           text NOT NULL CHECK (code IN ('jorc', 'ni-43-101', 'samrec', 'naen', 'not-compliant', 'unknown')),
  class          text NOT NULL CHECK (class IN (
    'measured', 'indicated', 'inferred', 'measured-indicated', 'indicated-inferred', 'measured-indicated-inferred',
    'proven', 'probable', 'proven-probable', 'total', 'unclassified')),
  estimate       integer NOT NULL DEFAULT 1 CHECK (estimate > 0),
  ore_tonnes     numeric CHECK (ore_tonnes >= 0),
  treo_percent   numeric CHECK (treo_percent BETWEEN 0 AND 100),
  treo_tonnes    numeric CHECK (treo_tonnes >= 0),
  treo_derived   boolean NOT NULL DEFAULT false,
  approximate    boolean NOT NULL DEFAULT false,
  cut_off        text,
  original_text  text NOT NULL CHECK (original_text <> ''),
  note           text,
  flags          text[] NOT NULL DEFAULT '{}',
  CHECK (NOT treo_derived OR (treo_tonnes IS NOT NULL AND ore_tonnes IS NOT NULL AND treo_percent IS NOT NULL))
);
COMMENT ON COLUMN resource_statement.key IS 'Data set, record and place in it: the same after every import';
COMMENT ON COLUMN resource_statement.estimate IS 'Number of the estimate within the record: 1) 2) 3) in the text of the source';
COMMENT ON COLUMN resource_statement.treo_derived IS 'TREO tonnes are ore times grade of this statement, not the source''s own figure';
CREATE INDEX resource_statement_site ON resource_statement (site_id);
CREATE INDEX resource_statement_source ON resource_statement (source_id);

CREATE FUNCTION is_elements_ppm(elements jsonb) RETURNS boolean
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN jsonb_typeof(elements) = 'object' AND NOT EXISTS (
    SELECT FROM jsonb_each(elements) AS element
    WHERE element.key NOT IN ('La', 'Ce', 'Pr', 'Nd', 'Sm', 'Eu', 'Gd', 'Tb', 'Dy', 'Ho', 'Er', 'Tm', 'Yb', 'Lu', 'Y')
      OR CASE jsonb_typeof(element.value)
           WHEN 'number' THEN element.value::numeric NOT BETWEEN 0 AND 1000000 ELSE true END);

CREATE SEQUENCE composition_seq INCREMENT 50;
CREATE TABLE composition (
  id            bigint PRIMARY KEY,
  key           text NOT NULL UNIQUE,
  site_id       bigint NOT NULL REFERENCES site (id),
  source_id     bigint NOT NULL REFERENCES source (id),
  subject       text,
  elements_ppm  jsonb NOT NULL DEFAULT '{}' CHECK (is_elements_ppm(elements_ppm)),
  stated_shares jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(stated_shares) = 'array'),
  CHECK (elements_ppm <> '{}' OR stated_shares <> '[]')
);
COMMENT ON COLUMN composition.elements_ppm IS 'ppm of the element in the ore, not of the oxide; absent is unknown, never zero';
COMMENT ON COLUMN composition.stated_shares IS 'Shares of single oxides or groups in the TREO, as a source stated them';
CREATE INDEX composition_site ON composition (site_id);
CREATE INDEX composition_source ON composition (source_id);
