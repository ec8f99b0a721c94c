-- Which data set, in which bytes, was imported with what outcome: the reason why a second run does nothing.
CREATE TABLE intake_run (
  data_set     text NOT NULL,
  sha256       char(64) NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  completed_at timestamptz NOT NULL,
  report       jsonb NOT NULL,
  PRIMARY KEY (data_set, sha256)
);
