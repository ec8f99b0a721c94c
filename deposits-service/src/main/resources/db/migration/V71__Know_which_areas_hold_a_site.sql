-- The outline of an area, for areas that have one.
CREATE TABLE site_shape (
  site_id   bigint PRIMARY KEY REFERENCES site (id),
  bounds    box NOT NULL,
  geometry  json NOT NULL,
  source_id bigint NOT NULL REFERENCES source (id)
);
COMMENT ON COLUMN site_shape.geometry IS 'Polygon or MultiPolygon of GeoJSON, as the source has it';
CREATE INDEX site_shape_bounds ON site_shape USING gist (bounds);
CREATE INDEX site_shape_source ON site_shape (source_id);

-- Which area holds a site by its outline; drawn anew whenever a site or an outline is written, so
-- that a read has nothing to measure.
CREATE TABLE site_within (
  site_id      bigint NOT NULL REFERENCES site (id),
  container_id bigint NOT NULL REFERENCES site_shape (site_id),
  kilometres   double precision NOT NULL CHECK (kilometres >= 0),
  PRIMARY KEY (site_id, container_id),
  CHECK (site_id <> container_id)
);
COMMENT ON COLUMN site_within.kilometres IS 'How far outside of the outline it lies: zero, or within the tolerance';
CREATE INDEX site_within_container ON site_within (container_id);

CREATE INDEX site_place ON site USING gist (point(longitude, latitude));
