-- Who is explicitly nobody, and who is unknown, have no actor either, and contest each other: they
-- are told apart by what the holder is.
CREATE OR REPLACE FUNCTION subject_of_claim() RETURNS trigger LANGUAGE plpgsql AS $$
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
        AND (other.holder <> NEW.holder
          OR other.actor_id IS DISTINCT FROM NEW.actor_id
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

UPDATE control_subject SET disputable = true
FROM (SELECT subject_id, kind FROM control_claim GROUP BY subject_id, kind HAVING min(holder) <> max(holder)) various
WHERE NOT disputable AND control_subject.subject_id = various.subject_id
  AND control_subject.kind = various.kind;
