package org.xenotime.deposits.source;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
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

  List<String> slugs() {
    return getEntityManager().createQuery("select slug from Source", String.class).getResultList();
  }

  /** The one that the draft would repeat: the same address or the same citation. */
  Optional<Source> twin(SourceDraft draft, String except) {
    return find(
            "(naturalKey = ?1 or url = ?2 or lower(citation) = ?3) and slug <> ?4 order by slug",
            draft.asNew().naturalKey(),
            draft.url() == null ? "" : draft.url(),
            draft.citation().toLowerCase(Locale.ROOT),
            except)
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
