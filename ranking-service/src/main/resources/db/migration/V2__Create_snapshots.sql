create table snapshot (
  id                   bigint generated always as identity primary key,
  methodology          text not null,
  number               integer not null check (number > 0),
  methodology_version  integer not null,
  data_revision        bigint not null,
  price_edition        text not null,
  price_year           integer not null,
  content_hash         text not null,
  created_at           timestamptz not null,
  ranked_count         integer not null check (ranked_count >= 0),
  unranked_count       integer not null check (unranked_count >= 0),
  unique (methodology, number)
);
comment on table snapshot is 'A ranking as it was published; number counts up within a methodology';

create table snapshot_entry (
  snapshot_id          bigint not null references snapshot,
  position             integer not null check (position > 0),
  rank                 integer not null check (rank > 0),
  deposit              text not null,
  name                 text not null,
  folded_name          text not null,
  country              text,
  score                double precision not null check (score between 0 and 1),
  rank_change          integer,
  completeness         double precision not null check (completeness between 0 and 1),
  treo_tonnes          double precision,
  heavy_treo_tonnes    double precision,
  treo_percent         double precision,
  heavy_share_percent  double precision,
  criteria             jsonb not null,
  primary key (snapshot_id, position),
  unique (snapshot_id, deposit),
  check (rank <= position)
);
comment on column snapshot_entry.rank_change is 'Ranks gained since the snapshot before; absent for a newcomer';
comment on column snapshot_entry.folded_name is 'The name in lower case without accents, for search';

create table snapshot_unranked (
  snapshot_id  bigint not null references snapshot,
  deposit      text not null,
  name         text not null,
  country      text,
  reasons      text[] not null check (cardinality(reasons) > 0),
  primary key (snapshot_id, deposit)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'A snapshot is never changed';
end $$;

create trigger snapshot_is_immutable before update or delete on snapshot
  for each row execute function refuse_change();
create trigger snapshot_entry_is_immutable before update or delete on snapshot_entry
  for each row execute function refuse_change();
create trigger snapshot_unranked_is_immutable before update or delete on snapshot_unranked
  for each row execute function refuse_change();
