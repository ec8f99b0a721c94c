-- What a proposal is about, as whoever reads the queue knows it: the deposit of a figure or a claim,
-- the actor that a relation begins at. By the name that it has today; of something new, which has no
-- id yet, by the name that is proposed.
CREATE FUNCTION proposal_subject(of_kind text, thing text, content jsonb)
  RETURNS TABLE (subject_type text, subject_id text, subject_name text)
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT 'deposit', site.slug, coalesce(site.name, content ->> 'name')
  FROM (SELECT CASE of_kind
        WHEN 'deposit' THEN thing
        WHEN 'claim' THEN content ->> 'subject'
        WHEN 'evidence' THEN (
          SELECT about.slug FROM control_claim claim JOIN site about ON about.id = claim.subject_id
          WHERE claim.slug = content ->> 'claim' ORDER BY claim.version DESC LIMIT 1)
        ELSE content ->> 'deposit' END AS slug) asked
    LEFT JOIN site_slug ON site_slug.slug = asked.slug
    LEFT JOIN site ON site.id = site_slug.site_id
  WHERE of_kind IN ('deposit', 'statement', 'composition', 'claim', 'evidence')
  UNION ALL
  SELECT 'actor', one.slug, coalesce(one.name, content ->> 'name')
  FROM (SELECT CASE of_kind WHEN 'actor' THEN thing ELSE content ->> 'from' END AS slug) asked
    LEFT JOIN actor ON actor.slug = asked.slug
    LEFT JOIN actor one ON one.id = actor.one_id
  WHERE of_kind IN ('actor', 'relation')
  UNION ALL
  SELECT 'source', source.slug, coalesce(source.citation, content ->> 'citation', content ->> 'url')
  FROM (SELECT thing AS slug) asked LEFT JOIN source ON source.slug = asked.slug
  WHERE of_kind = 'source'
$$;
