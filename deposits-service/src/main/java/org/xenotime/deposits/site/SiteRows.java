package org.xenotime.deposits.site;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.NativeQuery;

/** The rows of sites, by slug, by name, and by what contains them. */
@ApplicationScoped
class SiteRows implements PanacheRepository<Site> {

  Optional<Site> bySlug(String slug) {
    return sites(
            "select site.* from site join site_slug on site_slug.site_id = site.id"
                + " where site_slug.slug = :slug")
        .setParameter("slug", slug)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** What it was merged into since is left out. */
  Optional<Site> bySlug(String slug, Instant known) {
    return sites(
            """
            with recursive one (id, height) as (
              select coalesce(
                (select id from site where slug = :slug and merged_into_id is not null),
                (select site_id from site_slug where slug = :slug)), 0
              union
              select match.one_id, one.height + 1
              from one join site_match match on match.other_id = one.id
                and match.status = 'same' and match.decided_at <= :known
              where one.height < 99)
            select site.* from site join one on one.id = site.id
            order by one.height desc limit 1""")
        .setParameter("slug", slug)
        .setParameter("known", known)
        .getResultStream()
        .findFirst();
  }

  /** A name goes before an alias; two of the same rank are no answer. */
  Optional<Site> named(String name, String country) {
    var named = called("search_key(site.name) = search_key(:name)", name, country);
    var found =
        named.isEmpty()
            ? called(
                "exists (select from unnest(site.aliases) alias"
                    + " where search_key(alias) = search_key(:name))",
                name,
                country)
            : named;
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /**
   * What it is said to be part of comes before what holds it by its outline: an area that is both,
   * or that holds one of the areas between, is as far away as its longest way.
   */
  List<Site> withContainers(long id) {
    return sites(
            """
            with recursive chain (id, height) as (
              select cast(:id as bigint), 0
              union select up.id, chain.height + 1
              from chain cross join lateral (
                select part_of_id as id from site where site.id = chain.id and part_of_id is not null
                union all
                select container_id from site_within where site_id = chain.id) up
              where chain.height < 9)
            select site.* from site
            join (select id, max(height) as height from chain group by id) found on found.id = site.id
            order by site.id <> :id, found.height, site.id""")
        .setParameter("id", id)
        .getResultList();
  }

  int resolvePartOf() {
    return getSession()
        .createNativeMutationQuery(
            """
            update site set part_of_id = container.id
            from (select search_key(name) as name, country, min(id) as id from site
                  where merged_into_id is null group by 1, 2 having count(*) = 1) container
            where site.part_of_id is null and container.name = search_key(site.part_of_text)
              and container.country = site.country and container.id <> site.id""")
        .executeUpdate();
  }

  List<String> slugs() {
    return getSession()
        .createNativeQuery("select slug from site_slug", String.class)
        .getResultList();
  }

  /** Those sites with what stands around them. */
  List<DescribedSite> described(Collection<Long> ids) {
    return DescribedSite.list(
        getSession()
            .createNativeQuery(
                DescribedSite.SELECT + " where site.id in (:ids) order by site.id", Object[].class)
            .setParameter("ids", ids));
  }

  Optional<DescribedSite> described(String slug) {
    return DescribedSite.list(
            getSession()
                .createNativeQuery(
                    DescribedSite.SELECT
                        + " join site_slug on site_slug.site_id = site.id"
                        + " where site_slug.slug = :slug",
                    Object[].class)
                .setParameter("slug", slug))
        .stream()
        .findFirst();
  }

  private List<Site> called(String how, String name, String country) {
    return sites(
            "select site.* from site where site.merged_into_id is null"
                + " and site.country = :country and "
                + how
                + " limit 2")
        .setParameter("name", name)
        .setParameter("country", country)
        .getResultList();
  }

  private NativeQuery<Site> sites(String sql) {
    return getSession().createNativeQuery(sql, Site.class);
  }
}
