CREATE TABLE topic (
  id             uuid PRIMARY KEY,
  title          text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  slug           text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  category       text NOT NULL REFERENCES category,
  tags           varchar[] NOT NULL CHECK (cardinality(tags) <= 5),
  subject        text CHECK (subject ~ '^(deposit|actor):[a-z0-9]+(-[a-z0-9]+)*$'),
  author         bigint NOT NULL REFERENCES member,
  created_at     timestamptz NOT NULL,
  last_posted_at timestamptz NOT NULL CHECK (last_posted_at >= created_at),
  post_count     integer NOT NULL CHECK (post_count >= 1),
  locked         boolean NOT NULL,
  pinned         boolean NOT NULL,
  revision       bigint NOT NULL CHECK (revision >= 1)
);
COMMENT ON COLUMN topic.post_count IS 'Also the number of the last post: numbers have no gaps';

-- The revision stands in the indexes so that a page is found, and recognised as unchanged,
-- without a look at the rows.
CREATE INDEX topic_latest ON topic (last_posted_at, id) INCLUDE (revision);
CREATE INDEX topic_newest ON topic (created_at, id) INCLUDE (revision);
CREATE INDEX topic_by_category ON topic (category, last_posted_at, id) INCLUDE (revision);
CREATE INDEX topic_by_subject ON topic (subject, last_posted_at, id) INCLUDE (revision)
  WHERE subject IS NOT NULL;
CREATE INDEX topic_by_author ON topic (author, last_posted_at, id) INCLUDE (revision);
CREATE INDEX topic_by_tag ON topic USING gin (tags);

CREATE TABLE post (
  id             uuid PRIMARY KEY,
  topic          uuid NOT NULL REFERENCES topic,
  number         integer NOT NULL CHECK (number >= 1),
  reply_to       integer CHECK (reply_to < number),
  author         bigint NOT NULL REFERENCES member,
  markdown       text NOT NULL CHECK (octet_length(markdown) BETWEEN 1 AND 65536),
  html           text NOT NULL,
  render_version integer NOT NULL,
  created_at     timestamptz NOT NULL,
  edited_at      timestamptz CHECK (edited_at >= created_at),
  revision       bigint NOT NULL CHECK (revision >= 1),
  UNIQUE (topic, number),
  FOREIGN KEY (topic, reply_to) REFERENCES post (topic, number)
);
COMMENT ON COLUMN post.render_version IS 'Which rules made the HTML: rows with an older one can be found and rendered again';
