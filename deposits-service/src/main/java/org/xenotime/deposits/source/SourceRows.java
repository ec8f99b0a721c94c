package org.xenotime.deposits.source;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xenotime.deposits.http.Cursor;

@ApplicationScoped
class SourceRows implements PanacheRepository<Source> {

  Optional<Source> bySlug(String slug) {
    return find("slug", slug).firstResultOptional();
  }

  boolean isTaken(String slug) {
    return count("slug", slug) > 0;
  }

  List<String> slugs() {
    return getEntityManager().createQuery("select slug from Source", String.class).getResultList();
  }

  /** As they are shown; none of them stays in memory. */
  List<SourceView> views(Collection<String> slugs) {
    var found = list("slug in ?1 order by id", slugs);
    var views = found.stream().map(SourceView::from).toList();
    found.forEach(getEntityManager()::detach);
    return views;
  }

  /**
   * The one that the draft would repeat: the same address, or the same citation where not both have
   * an address. The same words about two addresses are two documents.
   */
  Optional<Source> twin(SourceDraft draft, String except) {
    return same(draft, except).or(() -> alike(draft, except));
  }

  /**
   * The one that is meant by the description: of the same address, or without one described alike.
   */
  Optional<Source> described(SourceDraft draft) {
    var same = same(draft, "");
    return draft.url() == null ? same.or(() -> alike(draft, "")) : same;
  }

  private Optional<Source> same(SourceDraft draft, String except) {
    return find(
            "(naturalKey = ?1 or url = ?2) and slug <> ?3 order by slug",
            draft.asNew().naturalKey(),
            draft.url() == null ? "" : draft.url(),
            except)
        .firstResultOptional();
  }

  private Optional<Source> alike(SourceDraft draft, String except) {
    return find(
            "lower(citation) = ?1 and slug <> ?2 and (url is null or ?3 = true) order by slug",
            draft.citation().toLowerCase(Locale.ROOT),
            except,
            draft.url() == null)
        .firstResultOptional();
  }

  /** Those behind the cursor, by slug; a null filter lets everything pass. */
  List<Source> page(String text, String kind, Cursor after, int most) {
    var where = new StringBuilder("slug > :after");
    var values = new HashMap<String, Object>();
    values.put("after", after == null ? "" : after.keys().getFirst());
    if (text != null) {
      where.append(" and position(:text in lower(citation)) > 0");
      values.put("text", text.toLowerCase(Locale.ROOT));
    }
    if (kind != null) {
      where.append(" and kind = :kind");
      values.put("kind", kind);
    }
    return find(where + " order by slug", values).page(0, most).list();
  }
}
