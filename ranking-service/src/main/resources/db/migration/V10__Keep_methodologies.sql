-- A draft may be written again and discarded; what is published stands for good.
create table methodology_version (
  id                 text not null check (id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and char_length(id) <= 60),
  version            integer not null check (version > 0),
  document           text not null check (document is json object),
  author_subject     text not null,
  author             text not null,
  revision           integer not null check (revision > 0),
  created_at         timestamptz not null,
  updated_at         timestamptz not null,
  published_at       timestamptz,
  published_by       text,
  published_because  text check (published_because <> ''),
  primary key (id, version),
  check ((published_at is null) = (published_by is null)),
  check ((published_at is null) = (published_because is null))
);
comment on table methodology_version is 'Methods of ranking; the document as it was written, so that its order stays';
comment on column methodology_version.author_subject is 'Of the token: who may see and change the draft; never shown';
create unique index methodology_draft on methodology_version (id) where published_at is null;

create function refuse_change_of_published() returns trigger language plpgsql as $$
begin
  if old.published_at is not null then
    raise exception 'A published methodology is never changed';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger methodology_version_is_immutable before update or delete on methodology_version
  for each row execute function refuse_change_of_published();

create function refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception 'What is published is never taken away';
end $$;

create trigger methodology_version_stays before truncate on methodology_version
  for each statement execute function refuse_truncate();
