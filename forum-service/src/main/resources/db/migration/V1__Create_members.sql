-- Who writes here. Identity is the realm's: there is no password and no address to lose.
CREATE TABLE member (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject      text NOT NULL UNIQUE CHECK (subject <> ''),
  handle       text NOT NULL UNIQUE CHECK (handle <> ''),
  display_name text NOT NULL CHECK (display_name <> ''),
  joined_at    timestamptz NOT NULL
);
COMMENT ON COLUMN member.subject IS 'The "sub" of the token: stays when the handle changes';

-- Names stand in every list. This one number says whether any of them has changed, so that a
-- cached list can be recognised as current without a look at its authors. Renaming is rare.
CREATE TABLE member_names (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  version  bigint NOT NULL
);
INSERT INTO member_names (version) VALUES (1);
