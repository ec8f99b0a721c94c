-- Who changed what, when and why, with the thing before and after: for good.
CREATE TABLE revision_entry (
  kind        text NOT NULL CHECK (kind <> ''),
  thing       text NOT NULL CHECK (thing <> ''),
  number      integer NOT NULL CHECK (number > 0),
  revision    bigint CHECK (revision > 0),
  at          timestamptz,
  author      text NOT NULL CHECK (author <> ''),
  data_set    text,
  reason      text,
  change      text CHECK (change IN ('correction', 'world-change', 'retraction')),
  proposal    text,
  accepted_by text,
  before      jsonb CHECK (jsonb_typeof(before) = 'object'),
  after       jsonb CHECK (jsonb_typeof(after) = 'object'),
  PRIMARY KEY (kind, thing, number),
  CHECK (number = 1 OR before IS NOT NULL),
  CHECK ((proposal IS NULL) = (accepted_by IS NULL)),
  CHECK (author = 'import' OR (revision IS NOT NULL AND at IS NOT NULL))
);
COMMENT ON COLUMN revision_entry.number IS 'Counts the versions of one thing; 1 is how it came in';
COMMENT ON COLUMN revision_entry.revision IS 'Of the data: the write that made it; unknown for what an import brought';
COMMENT ON COLUMN revision_entry.author IS 'Handle, or import';
CREATE INDEX revision_entry_revision ON revision_entry (kind, thing, revision);

CREATE TRIGGER revision_entry_is_append_only BEFORE UPDATE OR DELETE ON revision_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER revision_entry_is_never_emptied BEFORE TRUNCATE ON revision_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- When a thing came in: now for what comes from here on, unknown for what was there before.
ALTER TABLE source ADD COLUMN recorded_at timestamptz;
ALTER TABLE source ALTER COLUMN recorded_at SET DEFAULT now();
ALTER TABLE site ADD COLUMN recorded_at timestamptz;
ALTER TABLE site ALTER COLUMN recorded_at SET DEFAULT now();
ALTER TABLE resource_statement ADD COLUMN recorded_at timestamptz;
ALTER TABLE resource_statement ALTER COLUMN recorded_at SET DEFAULT now();
ALTER TABLE composition ADD COLUMN recorded_at timestamptz;
ALTER TABLE composition ALTER COLUMN recorded_at SET DEFAULT now();
