-- The published words, with what they mean. In an open vocabulary an admin adds words and retires
-- them; the words of the others are part of how figures are derived, and only their texts change.
CREATE TABLE vocabulary (
  id          text PRIMARY KEY CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  position    integer NOT NULL UNIQUE,
  label       text NOT NULL,
  description text NOT NULL,
  open        boolean NOT NULL
);
CREATE TABLE term (
  vocabulary  text NOT NULL REFERENCES vocabulary (id),
  id          text NOT NULL CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  position    integer GENERATED ALWAYS AS IDENTITY,
  label       text NOT NULL CHECK (label <> ''),
  description text,
  synonyms    text[] NOT NULL DEFAULT '{}',
  retired     boolean NOT NULL DEFAULT false,
  PRIMARY KEY (vocabulary, id)
);
COMMENT ON COLUMN term.synonyms IS 'Words of sources that mean this one: taken for it where something is written';
COMMENT ON COLUMN term.retired IS 'Not to be used any more; what has it keeps it';
CREATE TRIGGER term_is_kept BEFORE DELETE ON term
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

INSERT INTO vocabulary (position, id, label, description, open) VALUES
  (1, 'deposit-type', 'Deposit types', 'How the ore came to be', true),
  (2, 'site-kind', 'Kinds of sites', 'What an entry stands for', false),
  (3, 'status', 'Statuses', 'How far a place is known', false),
  (4, 'production', 'Production', 'Whether it is or was mined, as of the source', false),
  (5, 'location-precision', 'Precision of locations', 'How exactly a place is known', false),
  (6, 'reporting-code', 'Reporting codes', 'By which an estimate was made; compliant ones go first when figures are chosen', false),
  (7, 'resource-class', 'Resource classes', 'How sure an estimate is; classes of one estimate add up', false),
  (8, 'source-kind', 'Kinds of sources', 'What a source is', false);

INSERT INTO term (vocabulary, id, label, description, synonyms) VALUES
  ('deposit-type', 'carbonatite', 'Carbonatite', 'Igneous rock of more than half carbonate minerals', '{}'),
  ('deposit-type', 'carbonatite-residual', 'Residual carbonatite', 'Carbonatite enriched by weathering, as at Mount Weld', ARRAY['carbonatite with residual enrichment']),
  ('deposit-type', 'alkaline-igneous', 'Alkaline igneous', 'Alkaline or peralkaline igneous rock', ARRAY['alkaline igneous deposit with residual enrichment', 'alkaline igneous with residual enrichment']),
  ('deposit-type', 'other-igneous', 'Other igneous', 'Igneous rock that is neither carbonatite nor alkaline', ARRAY['greisen', 'other igneous deposit']),
  ('deposit-type', 'pegmatite', 'Pegmatite', 'Coarse-grained dyke or vein of igneous rock', '{}'),
  ('deposit-type', 'ion-adsorption-clay', 'Ion-adsorption clay', 'Weathered granite whose clays hold rare earths as exchangeable ions', '{}'),
  ('deposit-type', 'supergene', 'Supergene', 'Enriched by descending waters', '{}'),
  ('deposit-type', 'bauxite', 'Bauxite', 'Aluminium laterite', '{}'),
  ('deposit-type', 'phosphorite', 'Phosphorite', 'Sedimentary phosphate rock', '{}'),
  ('deposit-type', 'shoreline-placer', 'Shoreline placer', 'Heavy-mineral sand of beaches and dunes', '{}'),
  ('deposit-type', 'alluvial-placer', 'Alluvial placer', 'Heavy-mineral sand or gravel of rivers', '{}'),
  ('deposit-type', 'placer', 'Placer', 'Placer of unknown origin', ARRAY['placer of unknown origin']),
  ('deposit-type', 'paleoplacer', 'Paleoplacer', 'Old placer, turned to rock', '{}'),
  ('deposit-type', 'iron-oxide', 'Iron oxide', 'Iron-oxide deposit, with or without copper, gold and apatite', ARRAY['hydrothermal Fe-oxide deposit ± Cu, Au', 'iron oxide-apatite']),
  ('deposit-type', 'hydrothermal', 'Hydrothermal', 'Deposited by hot waters', '{}'),
  ('deposit-type', 'metamorphic', 'Metamorphic', 'Formed or enriched by metamorphism', '{}'),
  ('deposit-type', 'uranium', 'Uranium', 'Uranium deposit with rare earths', ARRAY['uranium deposit']),
  ('deposit-type', 'sedimentary', 'Sedimentary', 'Sedimentary rock of another kind', '{}'),
  ('deposit-type', 'black-shale', 'Black shale', 'Metalliferous black shale', ARRAY['metalliferous black shale']),
  ('deposit-type', 'coal', 'Coal', 'Coal and its ash', ARRAY['coal deposit']),
  ('deposit-type', 'tailings', 'Tailings', 'What is left of other ores after processing', ARRAY['bauxite tailings']),
  ('deposit-type', 'other', 'Other', 'Of a kind that has no word here', ARRAY['fluorite deposit']),
  ('deposit-type', 'unknown', 'Unknown', 'The sources do not say', ARRAY['unclassified']),
  ('site-kind', 'site', 'Site', 'One deposit or occurrence', '{}'),
  ('site-kind', 'district', 'District', 'A group of sites that sources treat as one', '{}'),
  ('site-kind', 'complex', 'Complex', 'An intrusion or a complex of rocks', '{}'),
  ('site-kind', 'area', 'Area', 'A part of a country, as claims of control speak of it', '{}'),
  ('status', 'showing', 'Showing', 'Seen at the surface', '{}'),
  ('status', 'occurrence', 'Occurrence', 'Found, not measured', '{}'),
  ('status', 'deposit', 'Deposit', 'Large enough to be measured', '{}'),
  ('status', 'prospect', 'Prospect', 'Being explored', '{}'),
  ('production', 'none', 'None', 'Never mined', '{}'),
  ('production', 'producer', 'Producer', 'Mined for rare earths', '{}'),
  ('production', 'byproduct-producer', 'By-product producer', 'Rare earths come with another product', '{}'),
  ('production', 'past-producer', 'Past producer', 'Was mined for rare earths', '{}'),
  ('production', 'past-byproduct-producer', 'Past by-product producer', 'Rare earths came with another product', '{}'),
  ('production', 'unknown', 'Unknown', 'The source does not say', '{}'),
  ('location-precision', 'exact', 'Exact', 'The deposit itself', '{}'),
  ('location-precision', 'approximate', 'Approximate', 'Near the deposit', '{}'),
  ('location-precision', 'district', 'District', 'The middle of its district', '{}'),
  ('location-precision', 'area', 'Area', 'The middle of an area', '{}'),
  ('reporting-code', 'jorc', 'JORC', 'Australasian code', '{}'),
  ('reporting-code', 'ni-43-101', 'NI 43-101', 'Canadian instrument', '{}'),
  ('reporting-code', 'samrec', 'SAMREC', 'South African code', '{}'),
  ('reporting-code', 'naen', 'NAEN', 'Russian code', '{}'),
  ('reporting-code', 'not-compliant', 'Not compliant', 'Made by no code', '{}'),
  ('reporting-code', 'unknown', 'Unknown', 'The source does not say', '{}'),
  ('resource-class', 'measured', 'Measured', 'Resource, the surest', '{}'),
  ('resource-class', 'indicated', 'Indicated', 'Resource', '{}'),
  ('resource-class', 'inferred', 'Inferred', 'Resource, the least sure', '{}'),
  ('resource-class', 'measured-indicated', 'Measured and indicated', 'Their sum', '{}'),
  ('resource-class', 'indicated-inferred', 'Indicated and inferred', 'Their sum', '{}'),
  ('resource-class', 'measured-indicated-inferred', 'Measured, indicated and inferred', 'Their sum', '{}'),
  ('resource-class', 'proven', 'Proven', 'Reserve, the surest', '{}'),
  ('resource-class', 'probable', 'Probable', 'Reserve', '{}'),
  ('resource-class', 'proven-probable', 'Proven and probable', 'Their sum', '{}'),
  ('resource-class', 'total', 'Total', 'All that the source counts', '{}'),
  ('resource-class', 'unclassified', 'Unclassified', 'Without a class', '{}'),
  ('source-kind', 'dataset', 'Data set', 'A table of many records', '{}'),
  ('source-kind', 'report', 'Report', 'Of an institution or a company', '{}'),
  ('source-kind', 'article', 'Article', 'Of a journal', '{}'),
  ('source-kind', 'filing', 'Filing', 'With an authority or an exchange', '{}'),
  ('source-kind', 'news', 'News', 'Of a newspaper or an agency', '{}'),
  ('source-kind', 'interview', 'Interview', 'Somebody said it', '{}'),
  ('source-kind', 'web', 'Web page', 'Anything else at an address', '{}');

ALTER TABLE site DROP CONSTRAINT site_deposit_type_check;
ALTER TABLE site ADD COLUMN deposit_type_vocabulary text NOT NULL
  GENERATED ALWAYS AS ('deposit-type') STORED;
ALTER TABLE site ADD FOREIGN KEY (deposit_type_vocabulary, deposit_type) REFERENCES term (vocabulary, id);
