-- The answer that a write got, for whoever repeats it. Committed with what was written, or not at all.
CREATE TABLE idempotency_key (
  subject     text NOT NULL,
  key         text NOT NULL CHECK (char_length(key) BETWEEN 1 AND 255),
  fingerprint text NOT NULL,
  created_at  timestamptz NOT NULL,
  status      integer,
  location    text,
  body        text,
  PRIMARY KEY (subject, key)
);
COMMENT ON COLUMN idempotency_key.subject IS 'Of the token: who uses the key';
COMMENT ON COLUMN idempotency_key.fingerprint IS 'SHA-256 of what was asked: the same key for something else is refused';
CREATE INDEX idempotency_key_age ON idempotency_key (created_at);
