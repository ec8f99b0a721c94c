-- What follows from the data by rules (flags, headline figures, which area holds a site) is drawn when a
-- site is written. Sites that were written before a rule was made are drawn anew at the next start.
CREATE TABLE drawn_by (
  rules    integer NOT NULL CHECK (rules >= 0),
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one)
);
COMMENT ON COLUMN drawn_by.rules IS 'Edition of the rules; 0 is from before they were counted';
INSERT INTO drawn_by (rules) SELECT 0 WHERE EXISTS (SELECT FROM site);
