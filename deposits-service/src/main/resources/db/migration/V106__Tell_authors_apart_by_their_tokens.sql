-- A handle may change hands, and anybody may call himself import: who wrote is whom the token names.
-- Unknown for what was written before.
ALTER TABLE revision_entry
  ADD author_subject      text CHECK (author_subject <> ''),
  ADD accepted_by_subject text CHECK (accepted_by_subject <> ''),
  ADD CHECK (author <> 'import' OR author_subject IS NULL),
  ADD CHECK (accepted_by IS NOT NULL OR accepted_by_subject IS NULL);
COMMENT ON COLUMN revision_entry.author_subject IS 'Of the token of the author; never shown; empty for an import';
COMMENT ON COLUMN revision_entry.accepted_by_subject IS 'Of the token of the editor; never shown';

ALTER TABLE proposal
  ADD decided_by_subject text CHECK (decided_by_subject <> ''),
  ADD CHECK (decided_by IS NOT NULL OR decided_by_subject IS NULL);
COMMENT ON COLUMN proposal.decided_by_subject IS 'Of the token of who decided; never shown';
