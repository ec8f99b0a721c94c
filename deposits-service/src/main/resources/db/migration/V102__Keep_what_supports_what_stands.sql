-- What stands has evidence that stands and supports it: the last of it is taken back, or turned into
-- evidence against it, only together with the claim or the relation. Asked at the end of a transaction,
-- behind a lock, so that of two that each leave the other's evidence one is refused.
CREATE FUNCTION refuse_unsupported(claim_slug text, relation_slug text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM control_claim_head WHERE slug = claim_slug FOR NO KEY UPDATE;
  PERFORM FROM actor_relation_head WHERE slug = relation_slug FOR NO KEY UPDATE;
  IF EXISTS (SELECT FROM control_claim
      WHERE slug = claim_slug AND superseded_at IS NULL AND status = 'accepted')
    AND NOT EXISTS (SELECT FROM evidence
      WHERE claim = claim_slug AND superseded_at IS NULL AND stance = 'supports'
        AND change IS DISTINCT FROM 'retraction')
  THEN
    RAISE EXCEPTION 'control_claim %: no evidence that stands supports it', claim_slug
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF EXISTS (SELECT FROM actor_relation
      WHERE slug = relation_slug AND superseded_at IS NULL AND status = 'accepted')
    AND NOT EXISTS (SELECT FROM evidence
      WHERE relation = relation_slug AND superseded_at IS NULL AND stance = 'supports'
        AND change IS DISTINCT FROM 'retraction')
  THEN
    RAISE EXCEPTION 'actor_relation %: no evidence that stands supports it', relation_slug
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
END $$;

-- Of what it was evidence before, too.
CREATE FUNCTION keep_support() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_unsupported(claim, relation) FROM evidence
    WHERE slug = NEW.slug AND version = NEW.version - 1;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER evidence_leaves_support AFTER INSERT ON evidence
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.version > 1) EXECUTE FUNCTION keep_support();

-- What had been retracted stands again only where something supports it still.
CREATE FUNCTION require_support_again() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE stood boolean;
BEGIN
  EXECUTE format('SELECT status = $1 FROM %I WHERE slug = $2 AND version = $3', TG_TABLE_NAME)
    INTO stood USING 'accepted', NEW.slug, NEW.version - 1;
  IF stood IS NOT TRUE AND TG_TABLE_NAME = 'control_claim' THEN
    PERFORM refuse_unsupported(NEW.slug, NULL);
  ELSIF stood IS NOT TRUE THEN
    PERFORM refuse_unsupported(NULL, NEW.slug);
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER control_claim_is_supported_again AFTER INSERT ON control_claim
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.version > 1 AND NEW.status = 'accepted')
  EXECUTE FUNCTION require_support_again();
CREATE CONSTRAINT TRIGGER actor_relation_is_supported AFTER INSERT ON actor_relation
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.status = 'accepted')
  EXECUTE FUNCTION require_support_again();
