-- One row: how far the feed was read, by whom, and up to which revision the inputs are whole.
create table feed_position (
  only_row        boolean primary key default true check (only_row),
  cursor          text,
  revision        bigint not null default 0 check (revision >= 0),
  -- While the inputs are read anew from the beginning: the revision reached so far.
  rebuilt_to      bigint check (rebuilt_to >= 0),
  -- Whether changes of a revision were read whose end was not.
  unfinished      boolean not null default false,
  holder          text,
  held_until      timestamptz,
  check ((holder is null) = (held_until is null))
);
comment on table feed_position is 'How far the feed of changes was read; only its holder moves it';

insert into feed_position default values;

create table deposit_input (
  deposit   text primary key,
  revision  bigint not null,
  facts     jsonb not null check (facts ->> 'id' = deposit)
);
comment on table deposit_input is 'What rankings need to know of a deposit, with sources';

create table price_input (
  edition   text primary key,
  revision  bigint not null,
  deck      jsonb not null check (deck ->> 'edition' = edition)
);
comment on table price_input is 'The prices of one edition, with their source';

create table staged_input (
  kind      text not null check (kind in ('deposit', 'price')),
  subject   text not null,
  revision  bigint not null,
  document  jsonb not null,
  primary key (kind, subject)
);
comment on table staged_input is 'Read, but not to be seen before its revision is known to be whole';
