-- Two merges that cross must not make a circle: whoever merges waits for who else merges either.
CREATE OR REPLACE FUNCTION refuse_merge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM actor WHERE id IN (NEW.actor_id, NEW.into_id) ORDER BY id FOR UPDATE;
  IF EXISTS (SELECT FROM actor WHERE id IN (NEW.actor_id, NEW.into_id) AND one_id <> id) THEN
    RAISE EXCEPTION 'A merged actor is merged no further, and takes in no other'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

-- What sources say may run in a circle, or in many ways from a part to the whole: each actor counts
-- once at each height, and no way is followed above 32. The head is what is highest; where there is a
-- circle, what leads out of it, or else the least id in it: of all in the circle the same.
CREATE OR REPLACE FUNCTION sides_of(actors bigint[], day date, known_at timestamptz)
  RETURNS TABLE (actor_id bigint, one_id bigint, side_id bigint)
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
  WITH RECURSIVE
    merged AS MATERIALIZED (SELECT * FROM merged_at(known_at)),
    asked (actor_id, one_id) AS MATERIALIZED (
      SELECT a.id, coalesce(m.one_id, a.id)
      FROM (SELECT DISTINCT unnest(actors) AS id) a LEFT JOIN merged m ON m.actor_id = a.id),
    chain (one_id, id, height) AS (
      SELECT DISTINCT asked.one_id, asked.one_id, 0 FROM asked
      UNION
      SELECT chain.one_id, coalesce(up.one_id, r.to_id), chain.height + 1
      FROM chain
        CROSS JOIN LATERAL (
          SELECT chain.id
          UNION ALL SELECT m.actor_id FROM merged m WHERE m.one_id = chain.id) member (id)
        JOIN relations_on(day, known_at) r
          ON r.from_id = member.id AND r.kind IN ('part-of', 'armed-wing-of')
        LEFT JOIN merged up ON up.actor_id = r.to_id
      WHERE chain.height < 32 AND coalesce(up.one_id, r.to_id) <> chain.id),
    highest (one_id, height) AS (SELECT chain.one_id, max(chain.height) FROM chain GROUP BY chain.one_id),
    -- What stands in the upper half is in a circle, or was led to from one.
    candidate (one_id, id, height) AS (
      SELECT chain.one_id, chain.id, highest.height
      FROM chain JOIN highest ON highest.one_id = chain.one_id
        AND chain.height >= CASE highest.height WHEN 32 THEN 16 ELSE highest.height END),
    head AS (
      SELECT DISTINCT ON (candidate.one_id) candidate.one_id, candidate.id FROM candidate
      ORDER BY candidate.one_id,
        candidate.height = 32 AND EXISTS (
          SELECT FROM (
              SELECT candidate.id
              UNION ALL SELECT m.actor_id FROM merged m WHERE m.one_id = candidate.id) member (id)
            JOIN relations_on(day, known_at) r
              ON r.from_id = member.id AND r.kind IN ('part-of', 'armed-wing-of')
            LEFT JOIN merged up ON up.actor_id = r.to_id
          WHERE coalesce(up.one_id, r.to_id) <> candidate.id),
        candidate.id)
  SELECT asked.actor_id, asked.one_id, head.id FROM asked JOIN head ON head.one_id = asked.one_id
$$;

-- The actors around one, the nearest first: step by step from those found last, by the indices on both
-- ends of a relation, each actor once, and no more than asked for.
CREATE FUNCTION actors_around(
    start bigint, depth integer, kinds text[], day date, known_at timestamptz, most integer)
  RETURNS TABLE (id bigint, away integer) LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
#variable_conflict use_column
DECLARE
  merged bigint[];
  ones bigint[];
  found bigint[];
  latest bigint[];
BEGIN
  SELECT coalesce(array_agg(m.actor_id), '{}'), coalesce(array_agg(m.one_id), '{}')
    INTO merged, ones FROM merged_at(known_at) m;
  found := ARRAY[coalesce(ones[array_position(merged, start)], start)];
  latest := found;
  RETURN QUERY SELECT found[1], 0;
  FOR step IN 1 .. depth LOOP
    SELECT array_agg(next.id) INTO latest FROM (
      SELECT DISTINCT coalesce(m.one_id, other.id) AS id
      FROM (
          SELECT unnest(latest) AS id
          UNION ALL
          SELECT one.actor_id FROM unnest(merged, ones) one (actor_id, one_id)
          WHERE one.one_id = ANY (latest)) member
        CROSS JOIN LATERAL (
          SELECT r.to_id AS id FROM relations_on(day, known_at) r
          WHERE r.from_id = member.id AND r.kind = ANY (kinds)
          UNION ALL
          SELECT r.from_id FROM relations_on(day, known_at) r
          WHERE r.to_id = member.id AND r.kind = ANY (kinds)) other
        LEFT JOIN unnest(merged, ones) m (actor_id, one_id) ON m.actor_id = other.id
      WHERE NOT coalesce(m.one_id, other.id) = ANY (found)
      ORDER BY 1 LIMIT most - cardinality(found)) next;
    EXIT WHEN latest IS NULL;
    found := found || latest;
    RETURN QUERY SELECT each_id, step FROM unnest(latest) each_id;
  END LOOP;
END $$;
