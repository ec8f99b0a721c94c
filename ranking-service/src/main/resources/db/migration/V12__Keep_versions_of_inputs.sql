-- Rankings can be made of what was known at any time, so inputs are added and never replaced.
create table data_revision (
  generation   integer not null check (generation > 0),
  revision     bigint not null check (revision >= 0),
  recorded_at  timestamptz not null,
  primary key (generation, revision)
);
comment on table data_revision is 'Revisions of which every input is here, and when each was committed at deposits-service';
comment on column data_revision.generation is 'Counts how many times the feed was read from its beginning; the newest that knows a time answers for it';
create index data_revision_time on data_revision (recorded_at);

create table input_version (
  generation  integer not null,
  kind        text not null check (kind in ('deposit', 'circumstances', 'price')),
  subject     text not null,
  revision    bigint not null,
  document    jsonb,
  primary key (generation, kind, subject, revision)
);
comment on table input_version is 'What the feed said of a subject as of a revision';
comment on column input_version.document is 'Null where the subject is no more: merged into another, or renamed';

create function refuse_change_of_inputs() returns trigger language plpgsql as $$
begin
  raise exception 'What was known is never changed';
end $$;

create trigger input_version_is_kept before update or delete on input_version
  for each row execute function refuse_change_of_inputs();
create trigger data_revision_is_kept before update or delete on data_revision
  for each row execute function refuse_change_of_inputs();

-- Several revisions of one subject may wait for the end of theirs.
drop table staged_input;
create table staged_input (
  kind      text not null check (kind in ('deposit', 'circumstances', 'price', 'revision')),
  subject   text not null,
  revision  bigint not null,
  document  jsonb,
  primary key (kind, subject, revision),
  check (document is not null or kind = 'deposit')
);
comment on table staged_input is 'Read, but not to be seen before its revision is known to be whole';

-- What was kept so far has no history, and less of each deposit: the feed is read again.
drop table deposit_input;
drop table price_input;
update feed_position set cursor = null, rebuilt_to = 0, unfinished = false where cursor is not null;
