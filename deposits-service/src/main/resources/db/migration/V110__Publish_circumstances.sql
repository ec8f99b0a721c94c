-- What was published of the surroundings of a site, to publish only what differs.
create table circumstances (
  site_id  bigint primary key references site (id),
  content  text not null check (content is json object)
);
comment on table circumstances is 'The data of the last org.xenotime.deposit.circumstances of each site';

-- One row for each time that something changed around a site: a mark that comes while the site is
-- drawn is another row, and is not lost.
create table circumstances_due (
  id       bigint generated always as identity primary key,
  site_id  bigint not null references site (id)
);
comment on table circumstances_due is 'Sites whose surroundings are to be drawn anew';

-- What was there before.
insert into circumstances_due (site_id)
with recursive touched (id, height) as (
  select distinct subject_id, 0 from control_claim
  union select below.id, touched.height + 1 from touched cross join lateral (
    select id from site where part_of_id = touched.id
    union all select site_id from site_within where container_id = touched.id) below
  where touched.height < 9)
select id from touched where id is not null
union select id from site where country in (select country from incident)
union select site_id from mine_site_count;
