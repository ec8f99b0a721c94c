create table computation_job (
  -- 122 bits at random: who knows the id may read the job and end it.
  id                uuid primary key default gen_random_uuid(),
  kind              text not null,
  state             text not null default 'queued'
                      check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
  request           bytea,
  result            bytea,
  failure           text,
  estimated_millis  bigint not null check (estimated_millis >= 0),
  progress          double precision not null default 0 check (progress between 0 and 1),
  attempts          integer not null default 0,
  runner            uuid,
  heartbeat_at      timestamptz,
  created_at        timestamptz not null default now(),
  started_at        timestamptz,
  finished_at       timestamptz,
  expires_at        timestamptz,
  check ((state in ('queued', 'running')) = (request is not null)),
  check ((state in ('queued', 'running')) = (finished_at is null)),
  check ((state in ('queued', 'running')) = (expires_at is null)),
  check ((state = 'running') = (runner is not null)),
  check ((state = 'running') = (heartbeat_at is not null)),
  check ((state = 'done') = (result is not null)),
  check ((state = 'failed') = (failure is not null))
);
comment on table computation_job is 'Work that takes longer than its client wants to wait for';
comment on column computation_job.runner is 'The process that computes it; it says so again and again';
comment on column computation_job.result is 'JSON, gzip';
alter table computation_job alter column request set storage external;
alter table computation_job alter column result set storage external;

create index on computation_job (created_at) where state in ('queued', 'running');
create index on computation_job (expires_at) where expires_at is not null;
