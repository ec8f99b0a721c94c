CREATE TABLE category (
  id          text PRIMARY KEY CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name        text NOT NULL UNIQUE,
  description text NOT NULL,
  position    integer NOT NULL UNIQUE,
  topic_count integer NOT NULL DEFAULT 0 CHECK (topic_count >= 0)
);

INSERT INTO category (id, name, description, position) VALUES
  ('deposits', 'Deposits',
   'Geology, resources, mining and processing of single deposits and areas.', 1),
  ('control', 'Control',
   'Who holds a deposit, since when, and by whose word: states, companies, armed groups.', 2),
  ('ranking-methods', 'Ranking & methods',
   'How the rankings are made: criteria, weights, missing figures, other ways to count.', 3),
  ('data-sources', 'Data & sources',
   'Errors in the data, better figures, new sources and how far to trust them.', 4),
  ('help', 'Help',
   'Questions about the site, the API and this forum.', 5);
