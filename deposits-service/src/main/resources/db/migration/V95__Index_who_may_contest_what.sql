-- What there are claims about, by kind, and where more than one answer is possible: so that lists of
-- answers look at candidates alone, and never at all claims. Kept by the trigger below.
CREATE TABLE control_subject (
  subject_id  bigint NOT NULL REFERENCES site (id),
  kind        text NOT NULL,
  disputable  boolean NOT NULL DEFAULT false,
  shares_code boolean NOT NULL DEFAULT false,
  PRIMARY KEY (subject_id, kind)
);
COMMENT ON COLUMN control_subject.disputable IS 'Claims of it differ in who or since when, or it is said to be contested';
COMMENT ON COLUMN control_subject.shares_code IS 'Claims about another place of the same place code count too';
CREATE INDEX control_subject_disputable ON control_subject (subject_id, kind) WHERE disputable;
CREATE TABLE control_place (
  place_code text NOT NULL,
  subject_id bigint NOT NULL REFERENCES site (id),
  PRIMARY KEY (place_code, subject_id)
);
COMMENT ON TABLE control_place IS 'Places that claims give a place code for: those with the same one are the same place';

DROP INDEX control_claim_subject;
DROP INDEX control_claim_actor;
CREATE INDEX control_claim_subject ON control_claim (subject_id, kind);
CREATE INDEX control_claim_actor ON control_claim (actor_id, subject_id, kind);

CREATE FUNCTION subject_of_claim() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE known boolean;
BEGIN
  SELECT disputable INTO known FROM control_subject
    WHERE subject_id = NEW.subject_id AND kind = NEW.kind;
  IF known IS NULL THEN
    INSERT INTO control_subject (subject_id, kind, disputable)
      VALUES (NEW.subject_id, NEW.kind, NEW.level = 'contested');
  ELSIF NOT known AND (NEW.level = 'contested' OR EXISTS (
      SELECT FROM control_claim other
      WHERE other.subject_id = NEW.subject_id AND other.kind = NEW.kind AND other.slug <> NEW.slug
        AND (other.actor_id IS DISTINCT FROM NEW.actor_id
          OR other.valid_from IS DISTINCT FROM NEW.valid_from)))
  THEN
    UPDATE control_subject SET disputable = true
      WHERE subject_id = NEW.subject_id AND kind = NEW.kind;
  END IF;
  IF NEW.place_code IS NOT NULL THEN
    INSERT INTO control_place VALUES (NEW.place_code, NEW.subject_id) ON CONFLICT DO NOTHING;
    IF EXISTS (SELECT FROM control_place
      WHERE place_code = NEW.place_code AND subject_id <> NEW.subject_id)
    THEN
      INSERT INTO control_subject AS known
      SELECT DISTINCT place.subject_id, of_place.kind, true, true
      FROM control_place place
        JOIN control_place mate ON mate.place_code = place.place_code
        JOIN control_subject of_place ON of_place.subject_id = mate.subject_id
      WHERE place.place_code = NEW.place_code
      ON CONFLICT (subject_id, kind) DO UPDATE SET disputable = true, shares_code = true
        WHERE NOT (known.disputable AND known.shares_code);
    END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER control_claim_has_a_subject AFTER INSERT ON control_claim
  FOR EACH ROW EXECUTE FUNCTION subject_of_claim();

INSERT INTO control_place
SELECT DISTINCT place_code, subject_id FROM control_claim WHERE place_code IS NOT NULL;
INSERT INTO control_subject (subject_id, kind, disputable)
SELECT subject_id, kind, bool_or(level = 'contested') OR count(DISTINCT coalesce(actor_id, 0)) > 1
  OR count(DISTINCT coalesce(valid_from, '')) > 1
FROM control_claim GROUP BY subject_id, kind;
INSERT INTO control_subject AS known
SELECT DISTINCT place.subject_id, of_place.kind, true, true
FROM control_place place
  JOIN control_place mate ON mate.place_code = place.place_code AND mate.subject_id <> place.subject_id
  JOIN control_place any_of ON any_of.place_code = place.place_code
  JOIN control_subject of_place ON of_place.subject_id = any_of.subject_id
ON CONFLICT (subject_id, kind) DO UPDATE SET disputable = true, shares_code = true;
