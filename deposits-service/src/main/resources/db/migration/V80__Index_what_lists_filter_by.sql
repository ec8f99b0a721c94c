-- A filter and the order of its list in one index: with many rows a list that walks through all
-- names, or all claims, to find its fifty takes as long as the filter is narrow.
DROP INDEX site_by_country;
CREATE INDEX site_by_country ON site (country, name, slug);
CREATE INDEX site_by_deposit_type ON site (deposit_type, name, slug);
-- For boxes on the map.
CREATE INDEX site_by_meridian ON site (longitude, latitude);

CREATE INDEX control_claim_by_kind ON control_claim (kind, slug, version) WHERE superseded_at IS NULL;
CREATE INDEX control_claim_by_status ON control_claim (status, slug, version) WHERE superseded_at IS NULL;
