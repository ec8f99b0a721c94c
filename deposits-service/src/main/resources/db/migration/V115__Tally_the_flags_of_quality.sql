-- How often each rule is broken, kept as flags come and go: counting them anew would take longer
-- the more there are, and is asked for with every first page of them.
CREATE TABLE quality_tally (
  rule      text PRIMARY KEY,
  flags     bigint NOT NULL CHECK (flags >= 0),
  deposits  bigint NOT NULL CHECK (deposits >= 0)
);
COMMENT ON COLUMN quality_tally.deposits IS 'Deposits with at least one flag of the rule';

CREATE FUNCTION tally_quality_anew() RETURNS void LANGUAGE sql AS $$
  DELETE FROM quality_tally;
  INSERT INTO quality_tally
  SELECT rule, count(*), count(DISTINCT site_id) FROM quality_flag GROUP BY rule;
$$;
COMMENT ON FUNCTION tally_quality_anew IS 'For when flags were copied in without their triggers';

CREATE FUNCTION tally_new_flags() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO quality_tally AS tally
  SELECT rule, sum(flags),
         -- A deposit is new to a rule whose every flag on it is one of these.
         count(*) FILTER (WHERE flags = (SELECT count(*) FROM quality_flag q
                                          WHERE q.rule = of_site.rule AND q.site_id = of_site.site_id))
    FROM (SELECT rule, site_id, count(*) AS flags FROM flags_now GROUP BY 1, 2) of_site
   GROUP BY rule
  ON CONFLICT (rule) DO UPDATE SET flags = tally.flags + excluded.flags,
                                   deposits = tally.deposits + excluded.deposits;
  RETURN NULL;
END $$;

CREATE FUNCTION tally_gone_flags() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE quality_tally tally SET flags = tally.flags - gone.flags,
                                 deposits = tally.deposits - gone.deposits
    FROM (SELECT rule, sum(flags) AS flags,
                 count(*) FILTER (WHERE NOT EXISTS (SELECT FROM quality_flag q
                                  WHERE q.rule = of_site.rule AND q.site_id = of_site.site_id)) AS deposits
            FROM (SELECT rule, site_id, count(*) AS flags FROM flags_before GROUP BY 1, 2) of_site
           GROUP BY rule) gone
   WHERE gone.rule = tally.rule;
  RETURN NULL;
END $$;

CREATE FUNCTION refuse_rewriting_flags() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A flag is drawn anew, never rewritten';
END $$;

CREATE TRIGGER quality_flag_tally_new AFTER INSERT ON quality_flag
  REFERENCING NEW TABLE AS flags_now FOR EACH STATEMENT EXECUTE FUNCTION tally_new_flags();
CREATE TRIGGER quality_flag_tally_gone AFTER DELETE ON quality_flag
  REFERENCING OLD TABLE AS flags_before FOR EACH STATEMENT EXECUTE FUNCTION tally_gone_flags();
CREATE TRIGGER quality_flag_is_not_rewritten BEFORE UPDATE OR TRUNCATE ON quality_flag
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_flags();

SELECT tally_quality_anew();
