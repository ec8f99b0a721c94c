-- A version ends when the next begins, and never in the past: by that nobody, the owner of the table
-- included, can make unsaid what was said. An end is stamped with the time of the edit, by the clock
-- of the service, which may be a little behind that of the database.
CREATE OR REPLACE FUNCTION refuse_change_of_claim() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  clocks_differ_by CONSTANT interval := interval '10 seconds';
  may_differ CONSTANT text[] := ARRAY['superseded_at', 'valid_from_earliest', 'valid_from_latest',
    'valid_to_earliest', 'valid_to_latest', 'as_of_earliest', 'as_of_latest'];
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.superseded_at IS NULL AND NEW.superseded_at IS NOT NULL
    AND to_jsonb(NEW) - may_differ = to_jsonb(OLD) - may_differ THEN
    IF NEW.superseded_at < transaction_timestamp() - clocks_differ_by THEN
      RAISE EXCEPTION '% is append only: a version cannot have ended before now', TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append only: % refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'integrity_constraint_violation';
END $$;

-- By the end of the transaction, since a version is ended before the next is recorded. A merge of
-- actors has no versions: one that is undone is over.
CREATE FUNCTION require_successor() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE followed boolean;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE slug = $1 AND version = $2 AND recorded_at = $3)', TG_TABLE_NAME)
    INTO followed USING NEW.slug, NEW.version + 1, NEW.superseded_at;
  IF NOT followed THEN
    RAISE EXCEPTION '% %: no version follows version %, which was ended', TG_TABLE_NAME, NEW.slug, NEW.version
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER control_claim_goes_on AFTER UPDATE ON control_claim
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_successor();
CREATE CONSTRAINT TRIGGER evidence_goes_on AFTER UPDATE ON evidence
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_successor();
CREATE CONSTRAINT TRIGGER actor_relation_goes_on AFTER UPDATE ON actor_relation
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_successor();

-- Nothing is claimed that no source supports.
CREATE FUNCTION require_support() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM evidence WHERE claim = NEW.slug AND stance = 'supports') THEN
    RAISE EXCEPTION 'control_claim %: no evidence supports it', NEW.slug
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER control_claim_is_supported AFTER INSERT ON control_claim
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.version = 1) EXECUTE FUNCTION require_support();
