package org.xenotime.deposits.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.sql.Batch;

/** Records claims. What is recorded stays as it is: the table refuses anything else. */
@ApplicationScoped
public class ControlClaims {

  private static final String RECORDED = "org.xenotime.claim.recorded";
  private static final String INSERT =
      """
      insert into control_claim (slug, subject_id, subject_text, place_code, actor_id, kind,
        kind_text, extent, share_percent, valid_from, valid_to, as_of, status, source_id,
        source_grade, information_grade, note, published_on)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private final Batch batch;
  private final ClaimRows rows;
  private final Changes changes;

  ControlClaims(Batch batch, ClaimRows rows, Changes changes) {
    this.batch = batch;
    this.rows = rows;
    this.changes = changes;
  }

  /** Records claims that count from now on. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(List<NewClaim> claims) {
    batch.insert(INSERT, claims, ControlClaims::values);
    claims.forEach(
        claim ->
            changes.record(
                RECORDED,
                claim.id(),
                () -> ClaimView.from(rows.current(claim.id()).orElseThrow())));
  }

  private static List<Object> values(NewClaim claim) {
    return Arrays.asList(
        claim.id(),
        claim.subject().site().id(),
        claim.subject().text(),
        claim.subject().placeCode(),
        claim.actor().id(),
        claim.held().kind().id(),
        claim.held().kindText(),
        claim.held().extent().id(),
        claim.held().sharePercent(),
        Period.text(claim.period().from()),
        Period.text(claim.period().to()),
        Period.text(claim.period().asOf()),
        ClaimStatus.ACCEPTED.id(),
        claim.evidence().sourceId(),
        String.valueOf(claim.evidence().grade().source()),
        claim.evidence().grade().information(),
        claim.evidence().note(),
        Period.text(claim.evidence().publishedOn()));
  }
}
