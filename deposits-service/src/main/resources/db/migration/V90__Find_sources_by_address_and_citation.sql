-- A source that is described anew is looked for by both. Hashes: addresses and citations may be longer
-- than a B-tree takes.
CREATE INDEX source_url ON source USING hash (url) WHERE url IS NOT NULL;
CREATE INDEX source_citation ON source USING hash (lower(citation));
