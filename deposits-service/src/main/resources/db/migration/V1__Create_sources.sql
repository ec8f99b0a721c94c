-- Every figure and every claim names one of these.
CREATE SEQUENCE source_seq INCREMENT 50;
CREATE TABLE source (
  id          bigint PRIMARY KEY,
  slug        text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  natural_key text NOT NULL UNIQUE,
  citation    text NOT NULL CHECK (citation <> ''),
  publisher   text,
  url         text CHECK (url ~ '^https?://'),
  date        text CHECK (date ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
  kind        text NOT NULL CHECK (kind IN ('dataset', 'report', 'article', 'filing', 'news', 'interview', 'web')),
  grade       char(1) NOT NULL DEFAULT 'F' CHECK (grade IN ('A', 'B', 'C', 'D', 'E', 'F'))
);
COMMENT ON COLUMN source.natural_key IS 'What makes two mentions one source: its short citation or its address';
COMMENT ON COLUMN source.date IS 'ISO 8601, as exactly as it is known: a year, a month or a day';
COMMENT ON COLUMN source.grade IS 'Admiralty scale A to F; F is not yet judged';
