package org.xenotime.deposits.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hibernate.query.NativeQuery;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Origin;
import org.xenotime.deposits.http.Problem.FieldError;
import org.xenotime.deposits.slug.Slug;
import org.xenotime.deposits.vocabulary.Terms;

/** Writes sites one by one; those around them follow. */
@ApplicationScoped
class WriteSites {

  static final String REMOVED = "org.xenotime.deposit.removed";

  static final String DEPOSIT_TYPE = "deposit-type";

  private final SiteRows rows;
  private final Terms terms;
  private final DepositsChanged deposits;
  private final Changes changes;

  WriteSites(SiteRows rows, Terms terms, DepositsChanged deposits, Changes changes) {
    this.rows = rows;
    this.terms = terms;
    this.deposits = deposits;
    this.changes = changes;
  }

  Optional<DepositDraft> asWritten(String slug) {
    return rows.bySlug(slug)
        .map(
            site ->
                DepositDraft.from(
                    site,
                    site.partOfId == null ? null : rows.findById(site.partOfId).slug,
                    text("select slug from source where id = :value", site.sourceId)
                        .getSingleResult()));
  }

  List<String> knownAs(String slug) {
    var known =
        text(
                "select other.slug from site_slug mine join site_slug other using (site_id)"
                    + " join site on site.id = mine.site_id where mine.slug = :value"
                    + " order by other.slug <> site.slug, other.slug",
                slug)
            .getResultList();
    return known.isEmpty() ? List.of(slug) : known;
  }

  /**
   * The data set that describes it, and when that came in; without one, when it was recorded. A
   * record names its data set, or its file where a data set has several.
   */
  Optional<Origin> origin(String slug) {
    return rows.getSession()
        .createNativeQuery(
            """
            select coalesce(run.data_set, record.data_set) as data_set,
              coalesce(run.completed_at, site.recorded_at) as at
            from site_slug join site on site.id = site_slug.site_id
            left join lateral (select data_set from site_record where site_id = site.id
                               order by data_set, row_number limit 1) record on true
            left join lateral (
              select data_set, min(completed_at) as completed_at from intake_run
              where data_set = record.data_set
                or jsonb_exists(report -> 'rowsRead', record.data_set || '.csv')
              group by data_set order by min(completed_at) limit 1) run on true
            where site_slug.slug = :slug""",
            Tuple.class)
        .setParameter("slug", slug)
        .getResultStream()
        .map(row -> new Origin(row.get("data_set", String.class), row.get("at", Instant.class)))
        .findFirst();
  }

  /** What is wrong with its id and with what is said to contain it. */
  List<FieldError> check(DepositDraft draft, String self) {
    var errors = new ArrayList<FieldError>();
    var used = rows.bySlug(self).map(site -> site.depositType).orElse(null);
    if (!draft.depositType().equals(used) && typeOf(draft).isEmpty()) {
      errors.add(new FieldError("depositType", terms.demand(DEPOSIT_TYPE)));
    }
    var own = self.isEmpty() ? List.<String>of() : knownAs(self);
    if (draft.id() != null && !own.contains(draft.id()) && rows.bySlug(draft.id()).isPresent()) {
      errors.add(new FieldError("id", "was given to another deposit"));
    }
    if (draft.partOf() != null) {
      var container = rows.bySlug(draft.partOf());
      if (container.isEmpty()) {
        errors.add(new FieldError("partOf", "There is no deposit '%s'".formatted(draft.partOf())));
      } else if (rows.withContainers(container.orElseThrow().id).stream()
          .anyMatch(site -> own.contains(site.slug))) {
        errors.add(new FieldError("partOf", "is itself, or is part of it"));
      }
    }
    return errors;
  }

  /**
   * Another of that name in the same country, as far as the admin area does not tell them apart.
   */
  Optional<String> twin(DepositDraft draft, String self) {
    return rows.getSession()
        .createNativeQuery(
            """
            select slug from site
            where search_key(name) = search_key(:name) and slug <> :self
              and country is not distinct from :country
              and coalesce(search_key(admin_area), '') in (coalesce(search_key(:area), ''), '')
            order by slug limit 1""",
            String.class)
        .setParameter("name", draft.name())
        .setParameter("self", self)
        .setParameter("country", draft.country(), String.class)
        .setParameter("area", draft.adminArea(), String.class)
        .uniqueResultOptional();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  String create(DepositDraft draft, long source) {
    var slug =
        draft.id() == null
            ? Slug.free(wish -> rows.bySlug(wish).isPresent(), Slug.of(draft.name()))
            : draft.id();
    var site = Site.described(slug, draft, partOf(draft), source);
    typeOf(draft).ifPresent(type -> site.depositType = type);
    rows.persistAndFlush(site);
    publish(site, null);
    return slug;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void change(String slug, DepositDraft draft, long source) {
    var site = rows.bySlug(slug).orElseThrow();
    var container = site.partOfId;
    site.become(draft, partOf(draft), source);
    typeOf(draft).ifPresent(type -> site.depositType = type);
    rows.flush();
    if (!site.slug.equals(slug)) {
      changes.record(REMOVED, slug, () -> Map.of("id", slug, "movedTo", site.slug));
    }
    publish(site, container);
  }

  /** It names what contains it and what it contains, and they name it. */
  private void publish(Site site, Long formerContainer) {
    var touched = new TreeSet<>(List.of(site.id));
    if (formerContainer != null) {
      touched.add(formerContainer);
    }
    if (site.partOfId != null) {
      touched.add(site.partOfId);
    }
    rows.list("partOfId", site.id).forEach(part -> touched.add(part.id));
    deposits.publish(touched);
  }

  /** The word itself, or the one that it is a synonym of. */
  private Optional<String> typeOf(DepositDraft draft) {
    return terms.find(DEPOSIT_TYPE, draft.depositType());
  }

  private Long partOf(DepositDraft draft) {
    return draft.partOf() == null ? null : rows.bySlug(draft.partOf()).orElseThrow().id;
  }

  private NativeQuery<String> text(String sql, Object value) {
    return rows.getSession().createNativeQuery(sql, String.class).setParameter("value", value);
  }
}
