-- Taken back: still to be read by its id, but nothing is derived from it any more.
ALTER TABLE resource_statement ADD COLUMN retracted boolean NOT NULL DEFAULT false;
ALTER TABLE composition ADD COLUMN retracted boolean NOT NULL DEFAULT false;
