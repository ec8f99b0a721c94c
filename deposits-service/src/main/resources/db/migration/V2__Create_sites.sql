CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- How names are compared: without accents, case and punctuation. unaccent is only stable because
-- its dictionary could be swapped; named in full it may be indexed.
CREATE FUNCTION search_key(name text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN trim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, name)), '[^[:alnum:]]+', ' ', 'g'));

CREATE SEQUENCE site_seq INCREMENT 50;
CREATE TABLE site (
  id                     bigint PRIMARY KEY,
  slug                   text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name                   text NOT NULL CHECK (name <> ''),
  aliases                text[] NOT NULL DEFAULT '{}',
  kind                   text NOT NULL CHECK (kind IN ('site', 'district', 'complex', 'area')),
  country                char(3) CHECK (country ~ '^[A-Z]{3}$'),
  admin_area             text,
  longitude              double precision CHECK (longitude BETWEEN -180 AND 180),
  latitude               double precision CHECK (latitude BETWEEN -90 AND 90),
  location_precision     text CHECK (location_precision IN ('exact', 'approximate', 'district', 'area')),
  part_of_id             bigint REFERENCES site (id),
  part_of_text           text,
  deposit_type           text NOT NULL DEFAULT 'unknown' CHECK (deposit_type IN (
    'carbonatite', 'carbonatite-residual', 'alkaline-igneous', 'other-igneous', 'pegmatite', 'ion-adsorption-clay',
    'supergene', 'bauxite', 'phosphorite', 'shoreline-placer', 'alluvial-placer', 'placer', 'paleoplacer', 'iron-oxide',
    'hydrothermal', 'metamorphic', 'uranium', 'sedimentary', 'black-shale', 'coal', 'tailings', 'other', 'unknown')),
  deposit_type_text      text,
  status                 text CHECK (status IN ('showing', 'occurrence', 'deposit', 'prospect')),
  production             text CHECK (production IN ('none', 'producer', 'byproduct-producer', 'past-producer', 'past-byproduct-producer', 'unknown')),
  commodities            text[] NOT NULL DEFAULT '{}',
  minerals               text[] NOT NULL DEFAULT '{}',
  host_rock              text,
  discovery_year         smallint CHECK (discovery_year BETWEEN 1500 AND 2100),
  discovery_text         text,
  company_text           text,
  uncertain              text[] NOT NULL DEFAULT '{}',
  flags                  text[] NOT NULL DEFAULT '{}',
  source_id              bigint NOT NULL REFERENCES source (id),
  revision               integer NOT NULL DEFAULT 0 CHECK (revision >= 0),

  -- Headline figures, written with the statements and compositions from which they follow.
  has_resource           boolean NOT NULL DEFAULT false,
  preferred_statements   text[] NOT NULL DEFAULT '{}',
  preferred_composition  text,
  treo_tonnes            numeric CHECK (treo_tonnes >= 0),
  treo_percent           numeric CHECK (treo_percent BETWEEN 0 AND 100),
  heavy_share_tb_lu_y    numeric CHECK (heavy_share_tb_lu_y BETWEEN 0 AND 100),
  heavy_share_gd_lu_y    numeric CHECK (heavy_share_gd_lu_y BETWEEN 0 AND 100),
  heavy_share_eu_lu_y    numeric CHECK (heavy_share_eu_lu_y BETWEEN 0 AND 100),
  heavy_tonnes_tb_lu_y   numeric CHECK (heavy_tonnes_tb_lu_y >= 0),
  heavy_tonnes_gd_lu_y   numeric CHECK (heavy_tonnes_gd_lu_y >= 0),
  heavy_tonnes_eu_lu_y   numeric CHECK (heavy_tonnes_eu_lu_y >= 0),

  -- Where several names are tried at once; kept by names_of_site below.
  search_text            text NOT NULL,

  CHECK ((longitude IS NULL) = (latitude IS NULL)),
  CHECK (longitude IS NOT NULL OR location_precision IS NULL),
  CHECK (part_of_id <> id)
);
COMMENT ON COLUMN site.company_text IS 'Who held it by the source, with the year in the text; not today''s owner';
COMMENT ON COLUMN site.uncertain IS 'Fields that the source marked with (?)';

CREATE FUNCTION names_of_site() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search_text := search_key(NEW.name || ' ' || array_to_string(NEW.aliases, ' '));
  RETURN NEW;
END $$;
CREATE TRIGGER names_of_site BEFORE INSERT OR UPDATE OF name, aliases ON site
  FOR EACH ROW EXECUTE FUNCTION names_of_site();

-- A slug once given is never given again: the present ones and the former ones share one key.
CREATE TABLE site_slug (
  slug    text PRIMARY KEY CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  site_id bigint NOT NULL REFERENCES site (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (slug, site_id)
);
CREATE FUNCTION slug_of_site() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO site_slug (slug, site_id) VALUES (NEW.slug, NEW.id)
    ON CONFLICT (slug, site_id) DO NOTHING;
  RETURN NEW;
END $$;
CREATE TRIGGER slug_of_site AFTER INSERT OR UPDATE OF slug ON site
  FOR EACH ROW EXECUTE FUNCTION slug_of_site();
CREATE INDEX site_slug_site ON site_slug (site_id);

CREATE INDEX site_search ON site USING gin (search_text gin_trgm_ops);
CREATE INDEX site_name_exact ON site (search_key(name));
CREATE INDEX site_part_of ON site (part_of_id);
CREATE INDEX site_by_name ON site (name, slug);
CREATE INDEX site_by_treo_desc ON site (treo_tonnes DESC NULLS LAST, slug);
CREATE INDEX site_by_treo ON site (treo_tonnes, slug);
CREATE INDEX site_by_heavy_tb_desc ON site (heavy_tonnes_tb_lu_y DESC NULLS LAST, slug);
CREATE INDEX site_by_heavy_tb ON site (heavy_tonnes_tb_lu_y, slug);
CREATE INDEX site_by_heavy_gd_desc ON site (heavy_tonnes_gd_lu_y DESC NULLS LAST, slug);
CREATE INDEX site_by_heavy_eu_desc ON site (heavy_tonnes_eu_lu_y DESC NULLS LAST, slug);
CREATE INDEX site_by_discovery_desc ON site (discovery_year DESC NULLS LAST, slug);
CREATE INDEX site_by_discovery ON site (discovery_year, slug);
CREATE INDEX site_by_country ON site (country, slug);

-- What a source said, word for word, beside what was made of it.
CREATE TABLE site_record (
  data_set   text NOT NULL,
  row_number integer NOT NULL CHECK (row_number > 0),
  record_id  text NOT NULL,
  site_id    bigint NOT NULL REFERENCES site (id),
  source_id  bigint NOT NULL REFERENCES source (id),
  original   jsonb NOT NULL,
  PRIMARY KEY (data_set, row_number)
);
CREATE INDEX site_record_site ON site_record (site_id);

-- The literature that a record lists.
CREATE TABLE site_reference (
  site_id   bigint NOT NULL REFERENCES site (id),
  source_id bigint NOT NULL REFERENCES source (id),
  PRIMARY KEY (site_id, source_id)
);
CREATE INDEX site_reference_source ON site_reference (source_id);
