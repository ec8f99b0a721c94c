CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Dates as exactly as sources give them: 2024, 2024-10 or 2024-10-18.
CREATE DOMAIN partial_date AS text CHECK (VALUE ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$');
CREATE FUNCTION earliest_day(partial text) RETURNS date LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN make_date(
    substr(partial, 1, 4)::integer,
    coalesce(nullif(substr(partial, 6, 2), ''), '1')::integer,
    coalesce(nullif(substr(partial, 9, 2), ''), '1')::integer);
CREATE FUNCTION latest_day(partial text) RETURNS date LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (earliest_day(partial) + CASE length(partial)
    WHEN 4 THEN interval '1 year' - interval '1 day'
    WHEN 7 THEN interval '1 month' - interval '1 day'
    ELSE interval '0' END)::date;

CREATE TABLE actor (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  slug        text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name        text NOT NULL CHECK (name <> ''),
  aliases     text[] NOT NULL DEFAULT '{}',
  kind        text NOT NULL CHECK (kind IN (
    'state', 'state-agency', 'state-military', 'state-owned-enterprise', 'company', 'investor', 'armed-group',
    'militia', 'community', 'international-organisation')),
  kind_text   text NOT NULL,
  country     char(3) CHECK (country ~ '^[A-Z]{3}$'),
  source_id   bigint NOT NULL REFERENCES source (id),
  record_id   text NOT NULL,
  search_text text NOT NULL
);
COMMENT ON COLUMN actor.kind_text IS 'Kind in the words of the source';
COMMENT ON COLUMN actor.record_id IS 'Id of the record in its data set';
CREATE FUNCTION names_of_actor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search_text := search_key(NEW.name || ' ' || array_to_string(NEW.aliases, ' '));
  RETURN NEW;
END $$;
CREATE TRIGGER names_of_actor BEFORE INSERT OR UPDATE OF name, aliases ON actor
  FOR EACH ROW EXECUTE FUNCTION names_of_actor();
CREATE INDEX actor_search ON actor USING gin (search_text gin_trgm_ops);
CREATE INDEX actor_by_name ON actor (name, slug);
CREATE INDEX actor_source ON actor (source_id);

CREATE TABLE actor_identifier (
  actor_id bigint NOT NULL REFERENCES actor (id),
  scheme   text NOT NULL CHECK (scheme IN ('lei', 'cik', 'ticker', 'ucdp-side', 'wikidata', 'other')),
  value    text NOT NULL CHECK (value <> ''),
  PRIMARY KEY (actor_id, scheme, value)
);
CREATE UNIQUE INDEX actor_identifier_is_of_one ON actor_identifier (scheme, value) WHERE scheme <> 'other';

CREATE TABLE actor_relation (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  record_id     text NOT NULL,
  from_id       bigint NOT NULL REFERENCES actor (id),
  to_id         bigint NOT NULL REFERENCES actor (id),
  kind          text NOT NULL CHECK (kind IN ('part-of', 'armed-wing-of', 'owns', 'allied-with', 'opposed-to')),
  kind_text     text NOT NULL,
  share_percent numeric CHECK (share_percent > 0 AND share_percent <= 100),
  valid_from    partial_date,
  as_of         partial_date,
  source_id     bigint NOT NULL REFERENCES source (id),
  note          text,
  recorded_at   timestamptz NOT NULL DEFAULT now(),
  CHECK (from_id <> to_id),
  CHECK (share_percent IS NULL OR kind = 'owns'),
  -- One source says of two actors only one thing of a kind at a time.
  EXCLUDE USING gist (
    from_id WITH =, to_id WITH =, kind WITH =, source_id WITH =,
    daterange(earliest_day(coalesce(valid_from, as_of)), NULL) WITH &&)
);
CREATE INDEX actor_relation_to ON actor_relation (to_id);
CREATE INDEX actor_relation_source ON actor_relation (source_id);
CREATE TRIGGER actor_relation_is_append_only BEFORE UPDATE OR DELETE ON actor_relation
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER actor_relation_is_never_emptied BEFORE TRUNCATE ON actor_relation
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The head of what an actor is part of, or armed wing of; itself where it is of nothing else.
CREATE FUNCTION side_of(actor bigint) RETURNS bigint LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
  WITH RECURSIVE chain (id, height, path) AS (
    SELECT actor, 0, ARRAY[actor]
    UNION ALL
    SELECT r.to_id, chain.height + 1, path || r.to_id
    FROM chain JOIN actor_relation r ON r.from_id = chain.id AND r.kind IN ('part-of', 'armed-wing-of')
    WHERE NOT r.to_id = ANY (path))
  SELECT id FROM chain ORDER BY height DESC, id LIMIT 1
$$;
