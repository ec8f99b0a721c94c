-- What the rules of quality find in each site; drawn anew whenever a site is written.
CREATE TABLE quality_flag (
  rule       text NOT NULL CHECK (rule <> ''),
  site_id    bigint NOT NULL REFERENCES site (id),
  field      text NOT NULL CHECK (field <> ''),
  message    text NOT NULL,
  expected   text NOT NULL,
  found      text NOT NULL,
  arithmetic text,
  PRIMARY KEY (rule, site_id, field)
);
COMMENT ON COLUMN quality_flag.arithmetic IS 'Empty where nothing was computed';
CREATE INDEX quality_flag_site ON quality_flag (site_id);
