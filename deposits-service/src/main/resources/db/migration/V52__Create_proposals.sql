-- What somebody would like to be written, and what became of it.
CREATE TABLE proposal (
  number          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind            text NOT NULL CHECK (kind <> ''),
  target          text,
  known_as        text[] NOT NULL DEFAULT '{}',
  document        jsonb NOT NULL CHECK (jsonb_typeof(document) = 'object'),
  change          text NOT NULL CHECK (change IN ('correction', 'world-change', 'retraction')),
  reason          text,
  subject         text NOT NULL,
  author          text NOT NULL CHECK (author <> ''),
  opened_at       timestamptz NOT NULL,
  base            jsonb CHECK (jsonb_typeof(base) = 'object'),
  base_revision   bigint NOT NULL CHECK (base_revision >= 0),
  rebased_at      timestamptz,
  state           text NOT NULL CHECK (state IN ('open', 'accepted', 'rejected', 'withdrawn')),
  decided_at      timestamptz,
  decided_by      text,
  decision_reason text,
  result          text,
  CHECK ((target IS NULL) = (base IS NULL)),
  CHECK ((state = 'open') = (decided_at IS NULL)),
  CHECK ((state = 'open') = (decided_by IS NULL)),
  CHECK ((state = 'accepted') = (result IS NOT NULL)),
  CHECK (state NOT IN ('accepted', 'rejected') OR decision_reason IS NOT NULL)
);
COMMENT ON COLUMN proposal.target IS 'Id of what is to be changed; null for something new';
COMMENT ON COLUMN proposal.known_as IS 'Every id that the target had when this was opened';
COMMENT ON COLUMN proposal.document IS 'The draft of something new, or a JSON Merge Patch';
COMMENT ON COLUMN proposal.subject IS 'Of the token of the author; never shown';
COMMENT ON COLUMN proposal.base IS 'The target as the author saw it';
COMMENT ON COLUMN proposal.base_revision IS 'The revision of all data at that time';
COMMENT ON COLUMN proposal.result IS 'Id of what was made or changed';
CREATE INDEX proposal_state ON proposal (state, number);
CREATE INDEX proposal_target ON proposal (kind, target);
CREATE INDEX proposal_author ON proposal (author, number);

-- Withdrawn, rejected or accepted: it stays readable for good.
CREATE TRIGGER proposal_is_kept BEFORE DELETE ON proposal
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER proposal_is_never_emptied BEFORE TRUNCATE ON proposal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
