-- What an import would have brought: three sources, ten actors, four hundred sites in two areas.
INSERT INTO source (id, slug, natural_key, citation, kind, url)
SELECT n, 'source-' || n, 'key ' || n, 'Citation ' || n, 'report', 'https://example.org/' || n FROM generate_series(1, 3) n;
INSERT INTO actor (slug, name, aliases, kind, kind_text, source_id, record_id, search_text)
SELECT 'actor-' || n, 'Company ' || chr(64 + n), ARRAY['Co. ' || chr(64 + n)], 'company', 'company', 1, n::text, ''
FROM generate_series(1, 10) n;
INSERT INTO site (id, slug, name, aliases, kind, country, longitude, latitude, part_of_id, source_id, preferred_statements, search_text)
SELECT n, 'site-' || n, 'Mount Weld ' || n, ARRAY['Zeta, "quoted"'], CASE WHEN n <= 2 THEN 'area' ELSE 'site' END,
  'AUS', 120 + n / 100.0, -30, CASE WHEN n > 2 THEN 1 + n % 2 END, 1, ARRAY['statement-' || n], ''
FROM generate_series(1, 400) n;
INSERT INTO site_reference SELECT id, 2 FROM site;
INSERT INTO resource_statement (id, key, site_id, source_id, code, class, ore_tonnes, original_text)
SELECT id, 'statement-' || id, id, 1, 'jorc', 'total', 1000, '1 kt' FROM site;
INSERT INTO composition (id, key, site_id, source_id, elements_ppm)
SELECT id, 'composition-' || id, id, 1, '{"La": 20}' FROM site WHERE id % 10 = 0;
