create table input_part (
  sha256    text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  document  text not null
);
comment on table input_part is 'Parts of the inputs of snapshots, canonical JSON (RFC 8785) under the SHA-256 of its bytes';

create trigger input_part_is_immutable before update or delete on input_part
  for each row execute function refuse_change();

-- Snapshots from before have none of these: nobody kept what they were made from.
alter table snapshot
  add column identity          text check (identity ~ '^[0-9a-f]{64}$'),
  add column engine            text,
  add column seed              bigint,
  add column methodology_part  text references input_part,
  add column prices_part       text references input_part,
  add column deposits_part     text references input_part,
  add check (num_nulls(identity, engine, seed, methodology_part, prices_part, deposits_part) in (0, 6));
comment on column snapshot.identity is 'SHA-256 of all inputs as canonical JSON';
comment on column snapshot.content_hash is 'SHA-256 of the result: the same where nothing that is shown differs';
