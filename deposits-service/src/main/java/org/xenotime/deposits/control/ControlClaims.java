package org.xenotime.deposits.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xenotime.deposits.changes.Change;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.evidence.RecordEvidence;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.sql.Batch;

/** Records claims. What is recorded stays as it is: the table refuses anything else. */
@ApplicationScoped
public class ControlClaims {

  private static final String RECORDED = "org.xenotime.claim.recorded";
  private static final String INSERT =
      """
      insert into control_claim (slug, subject_id, subject_text, place_code, holder, actor_id,
        holder_reason, kind, kind_text, level, polarity, share_percent, valid_from, valid_to,
        as_of, status, note, recorded_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private final Batch batch;
  private final EntityManager entities;
  private final ClaimRows rows;
  private final RecordEvidence evidence;
  private final Changes changes;

  ControlClaims(
      Batch batch,
      EntityManager entities,
      ClaimRows rows,
      RecordEvidence evidence,
      Changes changes) {
    this.batch = batch;
    this.entities = entities;
    this.rows = rows;
    this.evidence = evidence;
    this.changes = changes;
  }

  /** Records claims that count from now on, as an import does. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(List<NewClaim> claims) {
    record(claims, "import");
  }

  /** Records claims that count from now on, with their evidence. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(List<NewClaim> claims, String by) {
    batch.insert(INSERT, claims, claim -> values(claim, ClaimStatus.ACCEPTED, by));
    evidence.record(
        "claim",
        claims.stream()
            .flatMap(
                claim -> claim.evidence().stream().map(e -> new RecordEvidence.Of(claim.id(), e)))
            .toList(),
        by);
    claims.forEach(claim -> changed(claim.id()));
  }

  /** An id that no claim has. */
  String nextId() {
    return "c-"
        + entities
            .createNativeQuery("select nextval('control_claim_slug')", Long.class)
            .getSingleResult();
  }

  /** Ends the version that stands, and records the next; the evidence stays. */
  @Transactional(Transactional.TxType.MANDATORY)
  void version(NewClaim claim, ClaimStatus status, Edit edit) {
    var ended =
        (Tuple)
            entities
                .createNativeQuery(
                    """
                    update control_claim set superseded_at =
                      greatest(cast(:at as timestamptz), recorded_at + interval '1 microsecond')
                    where slug = :slug and superseded_at is null returning version, superseded_at""",
                    Tuple.class)
                .setParameter("at", edit.at())
                .setParameter("slug", claim.id())
                .getSingleResult();
    var values = new ArrayList<>(values(claim, status, edit.by().handle()));
    values.addAll(
        List.of(
            ended.get("version", Integer.class) + 1,
            edit.cause().id(),
            edit.reason(),
            ended.get("superseded_at", Instant.class).atOffset(ZoneOffset.UTC)));
    batch.insert(
        """
        insert into control_claim (slug, subject_id, subject_text, place_code, holder, actor_id,
          holder_reason, kind, kind_text, level, polarity, share_percent, valid_from, valid_to,
          as_of, status, note, recorded_by, version, change, reason, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        List.of(values),
        row -> row);
    changed(claim.id());
  }

  /**
   * Publishes claims that were recorded otherwise, as they stand when the transaction ends.
   *
   * @param portions gives their ids, as many at a time as are to be in memory
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void recorded(Supplier<Stream<List<String>>> portions) {
    changes.recordMany(
        RECORDED,
        () ->
            portions
                .get()
                .flatMap(ids -> rows.current(ids).stream())
                .map(ClaimView::from)
                .map(view -> new Change(view.id(), view)));
  }

  /** The claim as it stands when the transaction ends is published. */
  void changed(String id) {
    changes.record(RECORDED, id, () -> ClaimView.from(rows.current(id).orElseThrow()));
  }

  private static List<Object> values(NewClaim claim, ClaimStatus status, String by) {
    return Arrays.asList(
        claim.id(),
        claim.subject().site().id(),
        claim.subject().text(),
        claim.subject().placeCode(),
        claim.by().holder().id(),
        claim.by().actorId(),
        claim.by().reason(),
        claim.held().kind().id(),
        claim.held().kindText(),
        claim.held().level().id(),
        claim.held().polarity().id(),
        claim.held().sharePercent(),
        Period.text(claim.period().from()),
        Period.text(claim.period().to()),
        Period.text(claim.period().asOf()),
        status.id(),
        claim.note(),
        by);
  }
}
