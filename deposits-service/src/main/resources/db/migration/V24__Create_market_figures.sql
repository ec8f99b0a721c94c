-- One row for each edition that gives the figure: a later edition revises, it does not replace.
CREATE TABLE price (
  edition      text NOT NULL CHECK (edition ~ '^mcs-[0-9]{4}$'),
  commodity    text NOT NULL CHECK (commodity <> ''),
  product      text NOT NULL CHECK (product <> ''),
  oxide        text,
  year         smallint NOT NULL CHECK (year BETWEEN 1900 AND 2100),
  usd_per_kg   numeric NOT NULL CHECK (usd_per_kg >= 0),
  low          numeric NOT NULL,
  high         numeric NOT NULL,
  as_printed   text NOT NULL,
  estimate     boolean,
  source_id    bigint NOT NULL REFERENCES source (id),
  PRIMARY KEY (product, year, edition),
  CHECK (low <= usd_per_kg AND usd_per_kg <= high)
);
COMMENT ON COLUMN price.oxide IS 'Empty where the product is no single oxide';
COMMENT ON COLUMN price.estimate IS 'Empty where the edition does not say';
CREATE INDEX price_source ON price (source_id);

CREATE TABLE production_figure (
  edition    text NOT NULL CHECK (edition ~ '^mcs-[0-9]{4}$'),
  commodity  text NOT NULL CHECK (commodity <> ''),
  area       text NOT NULL CHECK (area <> ''),
  country    char(3) CHECK (country ~ '^[A-Z]{3}$'),
  measure    text NOT NULL CHECK (measure IN ('mine-production', 'reserves')),
  year       smallint NOT NULL CHECK (year BETWEEN 1900 AND 2100),
  treo_tonnes numeric CHECK (treo_tonnes >= 0),
  as_printed text NOT NULL,
  note       text,
  source_id  bigint NOT NULL REFERENCES source (id),
  PRIMARY KEY (area, measure, year, edition)
);
COMMENT ON COLUMN production_figure.area IS 'Country or group of countries as the edition names it';
COMMENT ON COLUMN production_figure.treo_tonnes IS 'Empty where what is printed is no number, as NA';
CREATE INDEX production_figure_country ON production_figure (country);
CREATE INDEX production_figure_source ON production_figure (source_id);

CREATE TABLE trade_flow (
  id           text PRIMARY KEY,
  period       text NOT NULL CHECK (period <> ''),
  period_start date NOT NULL,
  period_end   date NOT NULL,
  exporter     char(3) NOT NULL CHECK (exporter ~ '^[A-Z]{3}$'),
  importer     char(3) NOT NULL CHECK (importer ~ '^[A-Z]{3}$'),
  measure      text NOT NULL CHECK (measure IN ('value', 'quantity')),
  value        numeric NOT NULL CHECK (value >= 0),
  unit         text NOT NULL CHECK (unit IN ('usd-million', 'tonnes')),
  scope        text NOT NULL,
  note         text,
  source_id    bigint NOT NULL REFERENCES source (id),
  CHECK (period_start <= period_end),
  CHECK ((measure = 'value') = (unit = 'usd-million'))
);
CREATE INDEX trade_flow_by_period ON trade_flow (period_start, id);
CREATE INDEX trade_flow_source ON trade_flow (source_id);

CREATE TABLE mine_site_count (
  id         text PRIMARY KEY,
  site_id    bigint NOT NULL REFERENCES site (id),
  area_text  text NOT NULL,
  actor_id   bigint NOT NULL REFERENCES actor (id),
  as_of      partial_date NOT NULL,
  count      integer NOT NULL CHECK (count >= 0),
  counted    text NOT NULL,
  note       text,
  source_id  bigint NOT NULL REFERENCES source (id)
);
COMMENT ON COLUMN mine_site_count.counted IS 'What was counted, in the words of the source';
CREATE INDEX mine_site_count_site ON mine_site_count (site_id);
CREATE INDEX mine_site_count_actor ON mine_site_count (actor_id);
CREATE INDEX mine_site_count_source ON mine_site_count (source_id);
