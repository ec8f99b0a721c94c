-- Snapshots from before have none of these.
alter table snapshot
  add column uncertainty jsonb;
comment on column snapshot.uncertainty is 'How the rank intervals were drawn: draws, seed, model of the weights, level, error';

-- At the end: rows are written column by column.
alter table snapshot_entry
  add column rank_low       integer,
  add column rank_high      integer,
  add column acceptability  double precision[],
  add check (num_nulls(rank_low, rank_high, acceptability) in (0, 3)),
  add check (rank_low between 1 and rank_high),
  -- Not every scale ends at 0 and 1.
  drop constraint snapshot_entry_score_check;
comment on column snapshot_entry.rank_low is 'The better end of the interval in which the rank lies';
comment on column snapshot_entry.acceptability is 'The probability of each rank from 1 to 10';
