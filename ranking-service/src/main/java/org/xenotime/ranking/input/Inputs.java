package org.xenotime.ranking.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xenotime.ranking.measure.DepositFacts;
import org.xenotime.ranking.measure.SourcedDeck;

/**
 * The inputs in the database. What is staged is not seen by rankings until it is promoted, all of
 * it at once. Every method runs inside the transaction of its caller.
 */
@ApplicationScoped
public class Inputs {

  private static final String STAGE =
      """
      insert into staged_input (kind, subject, revision, document)
      select kind, subject, revision, document
        from jsonb_to_recordset(cast(:rows as jsonb))
             as r (kind text, subject text, revision bigint, document jsonb)
      on conflict (kind, subject) do update
        set revision = excluded.revision, document = excluded.document
        where staged_input.revision <= excluded.revision
      """;

  private static final List<String> PROMOTE =
      List.of(
          """
          insert into deposit_input (deposit, revision, facts)
          select subject, revision, document from staged_input
           where kind = 'deposit' and document is not null
          on conflict (deposit) do update set revision = excluded.revision, facts = excluded.facts
            where deposit_input.revision <= excluded.revision
          """,
          """
          delete from deposit_input using staged_input staged
           where staged.kind = 'deposit' and staged.subject = deposit_input.deposit
             and staged.document is null and deposit_input.revision <= staged.revision
          """,
          """
          insert into price_input (edition, revision, deck)
          select subject, revision, document from staged_input where kind = 'price'
          on conflict (edition) do update set revision = excluded.revision, deck = excluded.deck
            where price_input.revision <= excluded.revision
          """);

  private static final String NEWEST_DECK =
      """
      select cast(deck as text) from price_input
       order by cast(deck ->> 'year' as integer) desc, edition desc limit 1
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

  /** Makes what is staged current. */
  public void promote() {
    PROMOTE.forEach(this::execute);
    discardStaged();
  }

  /** Makes what is staged current, and nothing else: what it does not hold is no longer known. */
  public void replaceByStaged() {
    execute("delete from deposit_input");
    execute("delete from price_input");
    promote();
  }

  public void discardStaged() {
    execute("delete from staged_input");
  }

  /** Every current deposit, by id. */
  public List<DepositFacts> deposits() {
    return texts("select cast(facts as text) from deposit_input order by deposit")
        .map(text -> read(text, DepositFacts.class))
        .toList();
  }

  /** The prices of the newest edition. */
  public Optional<SourcedDeck> newestDeck() {
    return texts(NEWEST_DECK).map(text -> read(text, PriceDocument.class).deck()).findFirst();
  }

  @SuppressWarnings("unchecked") // a native query of one text column
  private Stream<String> texts(String sql) {
    return ((List<String>) database.createNativeQuery(sql, String.class).getResultList()).stream();
  }

  private void execute(String sql) {
    database.createNativeQuery(sql).executeUpdate();
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
