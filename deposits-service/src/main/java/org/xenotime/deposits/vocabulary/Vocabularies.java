package org.xenotime.deposits.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Which vocabularies there are. */
@ApplicationScoped
class Vocabularies {

  private final EntityManager entities;
  private final Terms terms;

  Vocabularies(EntityManager entities, Terms terms) {
    this.entities = entities;
    this.terms = terms;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Vocabulary", description = "A list of words with one meaning each")
  record VocabularyView(
      @Schema(description = "Its place in addresses", examples = "deposit-type") String id,
      @Schema(description = "As it is shown to people") String label,
      @Schema(description = "What its words tell") String description,
      @Schema(
              description =
                  "Whether admins add and retire words; where not, figures are derived by them")
          boolean open,
      @Schema(description = "How many words it has, retired ones included") long size,
      @Schema(description = "The words; absent in the list of vocabularies")
          List<TermDraft> terms) {}

  @Schema(name = "VocabularyPage")
  record All(List<VocabularyView> items) {}

  All all() {
    return new All(query("").getResultStream().map(row -> view(row, null)).toList());
  }

  Optional<VocabularyView> one(String id) {
    return query(" where id = :id")
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(row -> view(row, terms.of(id)));
  }

  private NativeQuery<Tuple> query(String where) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select id, label, description, open, (select count(*) from term"
                + " where term.vocabulary = vocabulary.id) as size from vocabulary"
                + where
                + " order by position",
            Tuple.class);
  }

  private static VocabularyView view(Tuple row, List<TermDraft> terms) {
    return new VocabularyView(
        row.get("id", String.class),
        row.get("label", String.class),
        row.get("description", String.class),
        row.get("open", Boolean.class),
        row.get("size", Long.class),
        terms);
  }
}
