package org.xenotime.deposits.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.xenotime.deposits.http.DataVersion;

/** The table of events: appended under a lock that orders the commits, read by sequence. */
@ApplicationScoped
class Outbox {

  static final String CHANNEL = "changes";
  static final String COMMITTED = "org.xenotime.revision.committed";

  private static final int PORTION = 500;

  private static final String LOCK = "select pg_advisory_xact_lock(hashtext('outbox'))";
  private static final String LAST =
      "select sequence, revision from outbox order by sequence desc limit 1";
  private static final String VERSION =
      """
      select id, coalesce((select revision from outbox order by sequence desc limit 1), 0) as revision
      from change_feed
      """;
  private static final String APPEND =
      """
      insert into outbox (sequence, revision, type, subject, recorded_at, data)
      select ? + ordinality, ?, type, subject, statement_timestamp(), data::json
      from unnest(?::text[], ?::text[], ?::text[]) with ordinality as e (type, subject, data)
      """;
  private static final String NOTIFY = "select pg_notify('%s', '')".formatted(CHANNEL);
  private static final String READ =
      """
      select sequence, revision, type, subject, recorded_at, data
      from outbox where sequence > ? order by sequence limit ?
      """;

  private final DataSource database;
  private final ObjectMapper mapper;

  Outbox(DataSource database, ObjectMapper mapper) {
    this.database = database;
    this.mapper = mapper;
  }

  /** The end of the feed as a writer or a reader sees it. */
  record Last(long sequence, long revision) {}

  /** Waits until no other writer is at it, and gives the revision that this one will have. */
  long begin() {
    try (var connection = database.getConnection()) {
      execute(connection, LOCK);
      return last(connection).revision + 1;
    } catch (SQLException e) {
      throw new IllegalStateException("The writer's turn cannot be taken", e);
    }
  }

  /** Appends the events and the mark of their revision; to be called last in a transaction. */
  void append(PendingEvents pending) {
    try (var connection = database.getConnection()) {
      // Before the data is made and before the last sequence is read: both must see what the
      // writer before us committed.
      execute(connection, LOCK);
      var events = pending.render(this::json);
      var last = last(connection);
      var revision = last.revision + 1;
      insert(connection, last.sequence, revision, events);
      var sequence = last.sequence + events.size();
      for (var many : pending.streams()) {
        sequence = insert(connection, sequence, revision, many);
      }
      var mark = new Committed(revision, Math.toIntExact(sequence - last.sequence));
      insert(connection, sequence, revision, Map.of(keyOf(mark), json(mark)));
      execute(connection, NOTIFY);
    } catch (SQLException e) {
      throw new IllegalStateException("The events cannot be stored", e);
    }
  }

  Last last() {
    try (var connection = database.getConnection()) {
      return last(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The end of the feed cannot be read", e);
    }
  }

  /** The feed's identity with its newest revision. */
  DataVersion version() {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(VERSION);
        var rows = statement.executeQuery()) {
      rows.next();
      return new DataVersion(rows.getObject("id", UUID.class), rows.getLong("revision"));
    } catch (SQLException e) {
      throw new IllegalStateException("The version of the data cannot be read", e);
    }
  }

  List<CloudEvent> after(long sequence, int limit) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(READ)) {
      statement.setLong(1, sequence);
      statement.setInt(2, limit);
      return read(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("The events cannot be read", e);
    }
  }

  UUID feed() {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement("select id from change_feed");
        var rows = statement.executeQuery()) {
      rows.next();
      return rows.getObject(1, UUID.class);
    } catch (SQLException e) {
      throw new IllegalStateException("The feed has no identity", e);
    }
  }

  /** Says that a revision is complete. */
  record Committed(long revision, int events) {}

  private static Last last(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(LAST);
        var rows = statement.executeQuery()) {
      return rows.next() ? new Last(rows.getLong(1), rows.getLong(2)) : new Last(0, 0);
    }
  }

  /** A portion at a time; gives the sequence of the last. */
  private long insert(Connection connection, long after, long revision, PendingEvents.Many many)
      throws SQLException {
    var sequence = after;
    try (var changes = many.changes().get()) {
      var each = changes.iterator();
      while (each.hasNext()) {
        var portion = new LinkedHashMap<PendingEvents.Key, String>();
        while (portion.size() < PORTION && each.hasNext()) {
          var change = each.next();
          portion.put(new PendingEvents.Key(many.type(), change.subject()), json(change.data()));
        }
        insert(connection, sequence, revision, portion);
        sequence += portion.size();
      }
    }
    return sequence;
  }

  private static void insert(
      Connection connection,
      long lastSequence,
      long revision,
      Map<PendingEvents.Key, String> events)
      throws SQLException {
    var keys = List.copyOf(events.keySet());
    try (var statement = connection.prepareStatement(APPEND)) {
      statement.setLong(1, lastSequence);
      statement.setLong(2, revision);
      statement.setArray(3, texts(connection, keys.stream().map(PendingEvents.Key::type).toList()));
      statement.setArray(
          4, texts(connection, keys.stream().map(PendingEvents.Key::subject).toList()));
      statement.setArray(5, texts(connection, keys.stream().map(events::get).toList()));
      statement.executeUpdate();
    }
  }

  private static PendingEvents.Key keyOf(Committed mark) {
    return new PendingEvents.Key(COMMITTED, Long.toString(mark.revision()));
  }

  private static java.sql.Array texts(Connection connection, List<String> values)
      throws SQLException {
    return connection.createArrayOf("text", values.toArray());
  }

  private static List<CloudEvent> read(PreparedStatement statement) throws SQLException {
    var events = new ArrayList<CloudEvent>();
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        events.add(event(rows));
      }
    }
    return events;
  }

  private static CloudEvent event(ResultSet row) throws SQLException {
    return CloudEvent.of(
        row.getLong("sequence"),
        row.getLong("revision"),
        row.getString("type"),
        row.getString("subject"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("data"));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String json(Object data) {
    try {
      return mapper.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The data of an event is no JSON", e);
    }
  }
}
