package org.xenotime.deposits.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.xenotime.deposits.http.Problem;

/** The words of the vocabularies. */
@ApplicationScoped
public class Terms {

  private static final String SELECT =
      "select vocabulary, id, label, description, synonyms, retired from term";

  private final EntityManager entities;

  Terms(EntityManager entities) {
    this.entities = entities;
  }

  /** The word that is meant, by itself or by a synonym; a retired one is meant no more. */
  public Optional<String> find(String vocabulary, String word) {
    return session()
        .createNativeQuery(
            """
            select id from term
            where vocabulary = :vocabulary and not retired
              and (id = :word or exists (
                select from unnest(synonyms) synonym where lower(synonym) = lower(:word)))
            order by id = :word desc, id limit 1""",
            String.class)
        .setParameter("vocabulary", vocabulary)
        .setParameter("word", word)
        .uniqueResultOptional();
  }

  /** Refuses the value of a parameter that is no word, retired ones included. */
  public void require(String vocabulary, String parameter, String word) {
    var words = of(vocabulary).stream().map(TermDraft::id).toList();
    if (!words.contains(word)) {
      throw Problem.invalidParameter(parameter, "must be one of " + String.join(", ", words));
    }
  }

  /** What to tell who writes another word. */
  public String demand(String vocabulary) {
    var words = of(vocabulary).stream().filter(term -> !term.retired()).map(TermDraft::id).toList();
    return "must be one of " + String.join(", ", words);
  }

  List<TermDraft> of(String vocabulary) {
    return session()
        .createNativeQuery(
            SELECT + " where vocabulary = :vocabulary order by position", Tuple.class)
        .setParameter("vocabulary", vocabulary)
        .getResultStream()
        .map(Terms::draft)
        .toList();
  }

  Optional<TermDraft> byKey(String key) {
    return session()
        .createNativeQuery(SELECT + " where vocabulary || '/terms/' || id = :key", Tuple.class)
        .setParameter("key", key)
        .getResultStream()
        .map(Terms::draft)
        .findFirst();
  }

  void insert(TermDraft term) {
    write(
        term,
        "insert into term (vocabulary, id, label, description, synonyms, retired)"
            + " values (:vocabulary, :id, :label, :description, :synonyms, :retired)");
  }

  void update(TermDraft term) {
    write(
        term,
        "update term set label = :label, description = :description, synonyms = :synonyms,"
            + " retired = :retired where vocabulary = :vocabulary and id = :id");
  }

  private void write(TermDraft term, String sql) {
    session()
        .createNativeMutationQuery(sql)
        .setParameter("vocabulary", term.vocabulary())
        .setParameter("id", term.id())
        .setParameter("label", term.label())
        .setParameter("description", term.description(), String.class)
        .setParameter("synonyms", term.synonyms().toArray(String[]::new))
        .setParameter("retired", term.retired())
        .executeUpdate();
  }

  private static TermDraft draft(Tuple row) {
    return new TermDraft(
        row.get("vocabulary", String.class),
        row.get("id", String.class),
        row.get("label", String.class),
        row.get("description", String.class),
        List.of((String[]) row.get("synonyms")),
        row.get("retired", Boolean.class));
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
