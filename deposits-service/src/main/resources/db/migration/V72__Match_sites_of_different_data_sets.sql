-- Two sites that may be one: proposed by the service, decided by an editor, remembered for good.
CREATE TABLE site_match (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  one_id          bigint NOT NULL REFERENCES site (id),
  other_id        bigint NOT NULL REFERENCES site (id),
  name_similarity numeric NOT NULL CHECK (name_similarity BETWEEN 0 AND 1),
  kilometres      numeric CHECK (kilometres >= 0),
  score           numeric NOT NULL CHECK (score BETWEEN 0 AND 1),
  status          text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'same', 'different')),
  reason          text CHECK (reason <> ''),
  decided_by      text CHECK (decided_by <> ''),
  decided_at      timestamptz,
  UNIQUE (one_id, other_id),
  CHECK (one_id < other_id),
  CHECK ((status = 'open') = (decided_at IS NULL)),
  CHECK (num_nonnulls(reason, decided_by, decided_at) IN (0, 3))
);
COMMENT ON COLUMN site_match.one_id IS 'Which was there first: it is kept where they are the same';
COMMENT ON COLUMN site_match.kilometres IS 'Empty where one of them has no location';
CREATE INDEX site_match_other ON site_match (other_id);
CREATE INDEX site_match_by_score ON site_match (status, score DESC, id DESC);

-- What proved to be another site; its ids lead to that one.
ALTER TABLE site ADD COLUMN merged_into_id bigint REFERENCES site (id);
ALTER TABLE site ADD CHECK (merged_into_id <> id);
CREATE INDEX site_merged_into ON site (merged_into_id) WHERE merged_into_id IS NOT NULL;
