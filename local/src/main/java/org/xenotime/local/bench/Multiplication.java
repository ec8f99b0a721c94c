package org.xenotime.local.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

/**
 * Makes much data of little, the same in every run: claims about the deposits that are there, then
 * copies of everything that points to each other as the originals do.
 *
 * @param connection of a superuser, for whom checks that the originals have passed can be left out
 */
record Multiplication(Connection connection) {

  /** Of these there are copies, and of all that belongs to them; the rest is shared. */
  private static final Set<String> ROOTS =
      Set.of("site", "actor", "actor_relation_head", "control_claim_head");

  /** Not copied: what is large and asked for word for word, and ids that others have given. */
  private static final Set<String> LEFT_OUT =
      Set.of("site_record", "mine_site_count", "actor_identifier");

  private static final Map<String, String> NAMES =
      Map.of(
          "name", "pg_temp.other_name(name, copy)",
          "aliases", "pg_temp.other_names(aliases, copy)",
          "search_text", "pg_temp.other_name(search_text, copy)");

  /** Claims that carry the same code are about the same place: copies are about copies. */
  private static final Map<String, String> PLACES = Map.of("place_code", "place_code || %s");

  /** What of each copy is its own, apart from ids. The sites lie within 30 km, in a spiral. */
  private static final Map<String, Map<String, String>> OWN =
      Map.of(
          "actor",
          NAMES,
          "control_claim",
          PLACES,
          "control_place",
          PLACES,
          "site",
          Map.of(
              "name", NAMES.get("name"),
              "aliases", NAMES.get("aliases"),
              "search_text", NAMES.get("search_text"),
              "preferred_statements", "array(select s || %s from unnest(preferred_statements) s)",
              "preferred_composition", "preferred_composition || %s",
              "longitude", "least(180, greatest(-180, longitude + 0.003 * copy * sin(copy)))",
              "latitude", "least(90, greatest(-90, latitude + 0.003 * copy * cos(copy)))"));

  /** Adds claims with evidence until there are so many in all. */
  void addClaims(int claims) throws IOException, SQLException {
    execute(script("claims.sql").replace(":claims", Integer.toString(claims)));
    analyze();
  }

  /** Leaves that many times as much as there was. */
  void multiply(int times) throws IOException, SQLException {
    execute("set session_replication_role = replica; set synchronous_commit = off");
    execute("set maintenance_work_mem = '256MB'");
    execute(script("names.sql"));
    var columns = Columns.of(connection);
    var tables =
        columns.belongingTo(ROOTS).stream().filter(table -> !LEFT_OUT.contains(table)).toList();
    var indices = SetAside.of(connection, tables);
    execute(indices.drop());
    for (var table : tables) {
      var own =
          table.equals("control_clue")
              ? Map.of("value", actorAmongOthers(columns.stride("actor")))
              : OWN.getOrDefault(table, Map.of());
      execute(new CopiedTable(table, ROOTS, own).statement(columns, times));
    }
    for (var index : indices.definitions()) {
      execute(index);
    }
    execute("reset session_replication_role");
    execute("select tally_quality_anew()");
    analyze();
  }

  /** The actor that somebody is claimed to be is a number among others there. */
  private static String actorAmongOthers(long stride) {
    return "case clue when 'claimed' then value + copy * %d else value end".formatted(stride);
  }

  private void analyze() throws SQLException {
    // Vacuumed as a database is that has been running for a while.
    execute("vacuum analyze");
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String script(String name) throws IOException {
    try (var in = Multiplication.class.getResourceAsStream("/bench/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
