CREATE TABLE incident (
  id                 text PRIMARY KEY,
  started_on         date NOT NULL,
  ended_on           date NOT NULL,
  date_precision     smallint NOT NULL CHECK (date_precision BETWEEN 1 AND 5),
  violence           text NOT NULL CHECK (violence IN ('state-based', 'non-state', 'one-sided')),
  conflict           text NOT NULL,
  side_a             text NOT NULL,
  side_a_id          integer NOT NULL,
  side_b             text NOT NULL,
  side_b_id          integer NOT NULL,
  deaths_best        integer NOT NULL CHECK (deaths_best >= 0),
  deaths_low         integer NOT NULL CHECK (deaths_low >= 0),
  deaths_high        integer NOT NULL CHECK (deaths_high >= 0),
  deaths_side_a      integer NOT NULL CHECK (deaths_side_a >= 0),
  deaths_side_b      integer NOT NULL CHECK (deaths_side_b >= 0),
  deaths_civilians   integer NOT NULL CHECK (deaths_civilians >= 0),
  deaths_unknown     integer NOT NULL CHECK (deaths_unknown >= 0),
  longitude          double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180),
  latitude           double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
  place              point GENERATED ALWAYS AS (point(longitude, latitude)) STORED,
  place_precision    smallint NOT NULL CHECK (place_precision BETWEEN 1 AND 7),
  place_name         text NOT NULL,
  place_description  text,
  admin_area         text,
  country            char(3) NOT NULL CHECK (country ~ '^[A-Z]{3}$'),
  reports            integer CHECK (reports > 0),
  source_id          bigint NOT NULL REFERENCES source (id),
  CHECK (started_on <= ended_on)
);
COMMENT ON TABLE incident IS 'Conflict events of UCDP, as they stand there';
COMMENT ON COLUMN incident.date_precision IS 'UCDP: 1 the day is known, 2 within 2 to 6 days, 3 the week, 4 the month, 5 longer';
COMMENT ON COLUMN incident.place_precision IS 'UCDP: 1 exact, 2 within 25 km, 3 district, 4 state, 5 a line or part of it, 6 country, 7 at sea or in the air';
CREATE INDEX incident_place ON incident USING gist (place);
CREATE INDEX incident_by_date ON incident (started_on, id);
CREATE INDEX incident_source ON incident (source_id);

-- Great-circle distance on a sphere of 6371.0088 km.
CREATE FUNCTION great_circle_km(lon1 float8, lat1 float8, lon2 float8, lat2 float8) RETURNS float8
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN 2 * 6371.0088 * asin(sqrt(least(1,
    sind((lat2 - lat1) / 2) ^ 2 + cosd(lat1) * cosd(lat2) * sind((lon2 - lon1) / 2) ^ 2)));
