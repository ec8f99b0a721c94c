package org.xenotime.ranking.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The inputs in the database. What is staged is not seen by rankings until it is promoted, all of
 * it at once; what was promoted stays as it was. Every method runs inside the transaction of its
 * caller.
 */
@ApplicationScoped
public class Inputs {

  private static final String STAGE =
      """
      insert into staged_input (kind, subject, revision, document)
      select kind, subject, revision, document
        from jsonb_to_recordset(cast(:rows as jsonb))
             as r (kind text, subject text, revision bigint, document jsonb)
      on conflict (kind, subject, revision) do update set document = excluded.document
      """;

  private static final List<String> PROMOTE =
      List.of(
          """
          insert into data_revision (generation, revision, recorded_at)
          select :generation, revision, cast(document ->> 'recordedAt' as timestamptz)
            from staged_input where kind = 'revision'
          on conflict do nothing
          """,
          """
          insert into input_version (generation, kind, subject, revision, document)
          select :generation, kind, subject, revision, document
            from staged_input where kind <> 'revision'
          on conflict do nothing
          """);

  /** Of a time that several readings of the feed know, the newest reading answers. */
  private static final String NEWEST =
      """
      select generation, revision, recorded_at from data_revision
       where recorded_at <= coalesce(cast(:known_at as timestamptz), 'infinity')
       order by generation desc, revision desc limit 1
      """;

  private static final String DOCUMENTS =
      """
      select kind, subject, cast(document as text) as document from (
        select distinct on (kind, subject) kind, subject, document from input_version
         where generation = :generation and revision <= :revision
         order by kind, subject, revision desc) newest
       where document is not null
       order by kind, subject
      """;

  private final EntityManager database;
  private final ObjectMapper json;

  Inputs(EntityManager database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  public void stage(StagedInputs inputs) {
    if (!inputs.all().isEmpty()) {
      database.createNativeQuery(STAGE).setParameter("rows", write(inputs.all())).executeUpdate();
    }
  }

  /** Makes what is staged known, on top of what was. */
  public void promote() {
    promote(Math.max(1, generation()));
  }

  /** Makes what is staged known, and nothing else from then on: the feed began anew. */
  public void replaceByStaged() {
    promote(generation() + 1);
  }

  public void discardStaged() {
    database.createNativeQuery("delete from staged_input").executeUpdate();
  }

  /** The newest revision that is whole; empty where nothing was read yet. */
  public Optional<Moment> newest() {
    return moment(Optional.empty());
  }

  /** The newest inputs, on the day on which they were recorded; empty where there are none. */
  public Optional<InputSet> current() {
    return asOf(Optional.empty(), Optional.empty());
  }

  /**
   * The inputs as they were, or as they were known.
   *
   * @param on the day of the world; where it is empty, that on which the newest was recorded
   * @param knownAt what was recorded later is left out
   * @return empty where nothing was known then
   */
  public Optional<InputSet> asOf(Optional<LocalDate> on, Optional<Instant> knownAt) {
    return moment(knownAt).map(moment -> at(moment, on.orElseGet(moment::day)));
  }

  /** The inputs of a revision, on a day of the world. */
  public InputSet at(Moment moment, LocalDate on) {
    var documents = new HashMap<String, Map<String, String>>();
    for (var row : documents(moment)) {
      documents
          .computeIfAbsent(row.get("kind", String.class), kind -> new TreeMap<>())
          .put(row.get("subject", String.class), row.get("document", String.class));
    }
    var around = documents.getOrDefault(StagedInput.CIRCUMSTANCES, Map.of());
    var deposits =
        documents.getOrDefault(StagedInput.DEPOSIT, Map.of()).entrySet().stream()
            .map(
                entry ->
                    read(entry.getValue(), DepositRecord.class)
                        .on(on, circumstances(around.get(entry.getKey()))))
            .toList();
    var decks =
        documents.getOrDefault(StagedInput.PRICE, Map.of()).values().stream()
            .map(text -> read(text, PriceDocument.class))
            .toList();
    return new InputSet(
        moment.generation(),
        moment.revision(),
        moment.recordedAt(),
        on,
        deposits,
        PriceDocument.deck(decks, on.getYear()));
  }

  private CircumstancesDocument circumstances(String text) {
    return text == null ? CircumstancesDocument.NONE : read(text, CircumstancesDocument.class);
  }

  /** The newest revision that was known then; empty where nothing was. */
  public Optional<Moment> moment(Optional<Instant> knownAt) {
    var query = database.createNativeQuery(NEWEST, Tuple.class);
    query.setParameter("known_at", knownAt.map(Instant::toString).orElse(null));
    @SuppressWarnings("unchecked") // a native query of tuples
    List<Tuple> rows = query.getResultList();
    return rows.stream()
        .findFirst()
        .map(
            row ->
                new Moment(
                    row.get("generation", Integer.class),
                    row.get("revision", Long.class),
                    row.get("recorded_at", Instant.class)));
  }

  @SuppressWarnings("unchecked") // a native query of tuples
  private List<Tuple> documents(Moment moment) {
    return database
        .createNativeQuery(DOCUMENTS, Tuple.class)
        .setParameter("generation", moment.generation())
        .setParameter("revision", moment.revision())
        .getResultList();
  }

  private void promote(int generation) {
    for (var sql : PROMOTE) {
      database.createNativeQuery(sql).setParameter("generation", generation).executeUpdate();
    }
    discardStaged();
  }

  private int generation() {
    return (Integer)
        database
            .createNativeQuery(
                "select coalesce(max(generation), 0) from data_revision", Integer.class)
            .getSingleResult();
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T read(String text, Class<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
