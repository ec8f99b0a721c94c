package org.xenotime.deposits.intake.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Author;
import org.xenotime.deposits.intake.upload.Checks.Found;
import org.xenotime.deposits.intake.upload.ReceiveFile.ReceivedFile;
import org.xenotime.deposits.intake.upload.Storing.Amount;

/** Checks the file that is staged, and stores it where nothing is wrong with it. */
@ApplicationScoped
class DecideOnFile {

  private final Checks checks;
  private final Storing storing;
  private final Uploads uploads;
  private final Announcing announcing;
  private final Changes changes;

  DecideOnFile(
      Checks checks, Storing storing, Uploads uploads, Announcing announcing, Changes changes) {
    this.checks = checks;
    this.storing = storing;
    this.uploads = uploads;
    this.announcing = announcing;
    this.changes = changes;
  }

  /** What became of the file. */
  record Decision(ClaimUpload upload, Found found) {

    boolean isRefusal() {
      return upload.outcome().equals(ClaimUpload.REFUSED);
    }
  }

  Decision check(ReceivedFile file, Author author) {
    var found = checks.run();
    var amount = found.isNothing() ? storing.expected() : Amount.NOTHING;
    return kept(ClaimUpload.CHECKED, file, amount, found, null, author, now());
  }

  /** All earlier writers have committed when it looks, and none writes before it has. */
  Decision store(ReceivedFile file, Author author) {
    var revision = changes.begin();
    var found = checks.run();
    var at = now();
    if (!found.isNothing()) {
      return kept(ClaimUpload.REFUSED, file, Amount.NOTHING, found, null, author, at);
    }
    var amount = storing.store(author.handle(), at);
    announcing.announce(at);
    return kept(ClaimUpload.STORED, file, amount, found, revision, author, at);
  }

  private Decision kept(
      String outcome,
      ReceivedFile file,
      Amount amount,
      Found found,
      Long revision,
      Author author,
      Instant at) {
    var id = uploads.nextId();
    uploads.keep(
        new ClaimUpload(
            id,
            outcome,
            file.sha256(),
            file.rows(),
            amount.claims(),
            amount.evidence(),
            amount.newSources(),
            found.problems(),
            List.of(),
            null,
            revision,
            author.handle(),
            at));
    return new Decision(uploads.find(id).orElseThrow(), found);
  }

  /** As exact as the database keeps it. */
  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
