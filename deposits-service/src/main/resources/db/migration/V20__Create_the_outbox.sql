-- For tables whose rows are facts: a correction is a new row.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append only: % refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'integrity_constraint_violation';
END $$;

-- Which feed a cursor belongs to: one of a database that was thrown away must not fit the next.
CREATE TABLE change_feed (
  id       uuid NOT NULL,
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one)
);
INSERT INTO change_feed (id) VALUES (gen_random_uuid());

-- Sequences are given under an advisory lock that lasts until the commit, so that a row that
-- becomes visible later never has a smaller number: a reader that has seen n has seen all up to n.
CREATE TABLE outbox (
  sequence    bigint PRIMARY KEY CHECK (sequence > 0),
  revision    bigint NOT NULL CHECK (revision > 0),
  type        text NOT NULL,
  subject     text NOT NULL,
  recorded_at timestamptz NOT NULL,
  data        json NOT NULL
);
CREATE TRIGGER outbox_is_append_only BEFORE UPDATE OR DELETE ON outbox
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER outbox_is_never_emptied BEFORE TRUNCATE ON outbox
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
