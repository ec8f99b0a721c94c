-- As sides_of, for every day from low to high, and by what was known at every time from since to until: a
-- row for each day and each time from which on they may be others than before.
CREATE FUNCTION sides_over(
    actors bigint[], low date, high date, since timestamptz, until timestamptz)
  RETURNS TABLE (day date, known timestamptz, actor_id bigint, one_id bigint, side_id bigint)
  LANGUAGE sql STABLE PARALLEL SAFE AS $$
  WITH RECURSIVE
    -- Whoever they may ever be one with, or part of, by any knowledge.
    above (id) AS (
      SELECT unnest(actors)
      UNION
      SELECT next.id FROM above CROSS JOIN LATERAL (
        SELECT r.to_id AS id FROM actor_relation r
        WHERE r.from_id = above.id AND r.kind IN ('part-of', 'armed-wing-of')
        UNION ALL SELECT m.into_id FROM actor_merge m WHERE m.actor_id = above.id
        UNION ALL SELECT m.actor_id FROM actor_merge m WHERE m.into_id = above.id) next),
    tie AS MATERIALIZED (
      SELECT r.* FROM above JOIN actor_relation r
        ON r.from_id = above.id AND r.kind IN ('part-of', 'armed-wing-of')),
    days (day) AS (
      SELECT low
      UNION
      SELECT turn.day FROM tie CROSS JOIN LATERAL (
        VALUES (coalesce(tie.valid_from_earliest, tie.as_of_earliest)), (tie.valid_to_latest + 1)) turn (day)
      WHERE turn.day > low AND turn.day <= high),
    moments (known) AS (
      SELECT since
      UNION
      SELECT came.known FROM (
        SELECT tie.recorded_at AS known FROM tie
        UNION ALL SELECT tie.superseded_at FROM tie
        UNION ALL
        SELECT told.at FROM tie JOIN evidence e ON e.relation = tie.slug CROSS JOIN LATERAL (
          VALUES (e.recorded_at), (e.superseded_at),
            (latest_day(e.published_on)::timestamp AT TIME ZONE 'UTC')) told (at)
        UNION ALL
        SELECT merged.at FROM above JOIN actor_merge m ON m.actor_id = above.id
          CROSS JOIN LATERAL (VALUES (m.recorded_at), (m.superseded_at)) merged (at)) came
      WHERE came.known > since AND came.known <= until)
  SELECT days.day, moments.known, side.actor_id, side.one_id, side.side_id
  FROM days CROSS JOIN moments CROSS JOIN LATERAL sides_of(actors, days.day, moments.known) side
$$;
