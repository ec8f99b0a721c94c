-- Which files of claims were sent, by whom, and what became of them.
CREATE SEQUENCE claim_upload_number;
CREATE TABLE claim_upload (
  id          text PRIMARY KEY CHECK (id ~ '^u-[0-9]+$'),
  outcome     text NOT NULL CHECK (outcome IN ('stored', 'checked', 'refused')),
  sha256      char(64) NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  rows        integer NOT NULL CHECK (rows > 0),
  claims      integer NOT NULL CHECK (claims >= 0),
  evidence    integer NOT NULL CHECK (evidence >= 0),
  new_sources integer NOT NULL CHECK (new_sources >= 0),
  problems    integer NOT NULL CHECK (problems >= 0),
  revision    bigint CHECK (revision > 0),
  recorded_by text NOT NULL CHECK (recorded_by <> ''),
  recorded_at timestamptz NOT NULL,
  CHECK ((outcome = 'stored') = (revision IS NOT NULL)),
  CHECK (outcome <> 'stored' OR problems = 0),
  CHECK (outcome <> 'refused' OR problems > 0)
);
COMMENT ON COLUMN claim_upload.revision IS 'Of the data: the write that stored it; empty where nothing was stored';
COMMENT ON COLUMN claim_upload.recorded_at IS 'Also of the claims, the evidence and the sources that came by it';
-- What was stored came by one of these, for good; those that stored nothing are forgotten in time.
CREATE UNIQUE INDEX claim_upload_stored ON claim_upload (recorded_at) WHERE outcome = 'stored';
CREATE INDEX claim_upload_age ON claim_upload (recorded_at) WHERE outcome <> 'stored';

CREATE TABLE claim_upload_problem (
  upload      text NOT NULL REFERENCES claim_upload (id) ON DELETE CASCADE,
  number      integer NOT NULL CHECK (number > 0),
  row         integer NOT NULL CHECK (row > 0),
  line        bigint NOT NULL CHECK (line > 1),
  column_name text,
  message     text NOT NULL CHECK (message <> ''),
  twin        text,
  PRIMARY KEY (upload, number)
);
COMMENT ON COLUMN claim_upload_problem.column_name IS 'Empty where the whole row is meant';
COMMENT ON COLUMN claim_upload_problem.twin IS 'Address of what says the same already';
