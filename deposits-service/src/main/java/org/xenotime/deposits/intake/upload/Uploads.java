package org.xenotime.deposits.intake.upload;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.xenotime.deposits.intake.upload.ClaimUpload.RowProblem;

/** The uploads that there were, and their problems. */
@ApplicationScoped
class Uploads {

  /** How many problems of an upload are kept. */
  static final int MOST_PROBLEMS = 100_000;

  /** For how long an upload is remembered that stored nothing. */
  static final Duration MEMORY = Duration.ofDays(7);

  private static final String INSERT =
      """
      INSERT INTO claim_upload (id, outcome, sha256, rows, claims, evidence, new_sources, problems,
        revision, recorded_by, recorded_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
  private static final String KEEP_PROBLEMS =
      """
      INSERT INTO claim_upload_problem (upload, number, row, line, column_name, message, twin)
      SELECT ?, row_number() OVER (ORDER BY p.row, p.number), p.row, s.line, p.column_name, p.message,
        p.twin
      FROM claim_problem p JOIN claim_staging s USING (row) ORDER BY p.row, p.number LIMIT ?""";
  private static final String PROBLEMS =
      """
      SELECT row, line, column_name, message, twin FROM claim_upload_problem
      WHERE upload = ? AND number > ? ORDER BY number LIMIT ?""";

  private final Sql sql;

  Uploads(Sql sql) {
    this.sql = sql;
  }

  String nextId() {
    return sql.one(
        "SELECT 'u-' || nextval('claim_upload_number') AS id", row -> row.getString("id"));
  }

  /** Keeps what became of a file, with the problems that are staged. */
  void keep(ClaimUpload upload) {
    sql.run(
        INSERT,
        upload.id(),
        upload.outcome(),
        upload.sha256(),
        upload.rows(),
        upload.claims(),
        upload.evidence(),
        upload.newSources(),
        upload.problemCount(),
        upload.revision(),
        upload.recordedBy(),
        at(upload.recordedAt()));
    sql.run(KEEP_PROBLEMS, upload.id(), MOST_PROBLEMS);
  }

  Optional<ClaimUpload> find(String id) {
    return sql
        .list("SELECT * FROM claim_upload WHERE id = ?", row -> upload(row, first(id)), id)
        .stream()
        .findFirst();
  }

  /** Those that an answer shows. */
  List<RowProblem> first(String id) {
    return problems(id, 0, ClaimUpload.SHOWN);
  }

  /** In the order of the rows, behind as many. */
  List<RowProblem> problems(String id, int behind, int most) {
    return sql.list(PROBLEMS, Uploads::problem, id, behind, most);
  }

  @Scheduled(every = "1h", delayed = "10m")
  @Transactional
  void forget() {
    forgetBefore(Instant.now().minus(MEMORY));
  }

  /** Also their problems. */
  int forgetBefore(Instant time) {
    return sql.run(
        "DELETE FROM claim_upload WHERE outcome <> 'stored' AND recorded_at < ?", at(time));
  }

  private static OffsetDateTime at(Instant time) {
    return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
  }

  private static ClaimUpload upload(ResultSet row, List<RowProblem> problems) throws SQLException {
    var id = row.getString("id");
    return new ClaimUpload(
        id,
        row.getString("outcome"),
        row.getString("sha256"),
        row.getInt("rows"),
        row.getInt("claims"),
        row.getInt("evidence"),
        row.getInt("new_sources"),
        row.getInt("problems"),
        problems,
        problems.isEmpty() ? null : ClaimUpload.COLLECTION + "/" + id + "/report",
        row.getObject("revision", Long.class),
        row.getString("recorded_by"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }

  private static RowProblem problem(ResultSet row) throws SQLException {
    return new RowProblem(
        row.getInt("row"),
        row.getLong("line"),
        row.getString("column_name"),
        row.getString("message"),
        row.getString("twin"));
  }
}
