package org.xenotime.deposits.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xenotime.deposits.slug.Slug;

/** Finds sites for other features, and takes in new ones. */
@ApplicationScoped
public class Sites {

  private final SiteRows rows;

  Sites(SiteRows rows) {
    this.rows = rows;
  }

  /** By its present slug, or by one that it had before. */
  public Optional<SiteRef> bySlug(String slug) {
    return rows.bySlug(slug).map(Site::ref);
  }

  /** By what was known at a time: what proved only later to be another is still itself. */
  public Optional<SiteRef> bySlug(String slug, Instant known) {
    return rows.bySlug(slug, known).map(Site::ref);
  }

  /** The same with the place where it lies. */
  public Optional<LocatedSite> located(String slug) {
    return rows.bySlug(slug).map(site -> new LocatedSite(site.ref(), site.location()));
  }

  /** The one site of that name or alias in that country (alpha-3); empty where several have it. */
  public Optional<SiteRef> named(String name, String country) {
    return rows.named(name, country).map(Site::ref);
  }

  /** The site itself, then what contains it, then what contains that. */
  public List<SiteRef> withContainers(SiteRef site) {
    return rows.withContainers(site.id()).stream().map(Site::ref).toList();
  }

  /** Adds the sites and gives their references in the same order. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<SiteRef> add(Collection<NewSite> sites) {
    var taken = new HashSet<>(rows.slugs());
    return sites.stream().map(site -> add(site, taken)).toList();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public SiteRef add(NewSite site) {
    return add(List.of(site)).getFirst();
  }

  /**
   * Joins sites to the one site of their country that has the name which they are said to be part
   * of.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int resolvePartOf() {
    rows.flush();
    return rows.resolvePartOf();
  }

  private SiteRef add(NewSite site, Set<String> taken) {
    var slug = Slug.free(taken::contains, site.identity().slugs().toArray(String[]::new));
    taken.add(slug);
    var row = new Site(slug, site);
    rows.persist(row);
    return row.ref();
  }
}
