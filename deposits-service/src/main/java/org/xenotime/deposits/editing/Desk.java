package org.xenotime.deposits.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Journal.Approval;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.IfMatch;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.idempotency.Answer;
import org.xenotime.deposits.idempotency.Attempt;
import org.xenotime.deposits.idempotency.Once;
import org.xenotime.deposits.sql.ListAnswer.Asked;

/**
 * Where everything is handed in that is to be written. What an analyst, an editor or an admin
 * writes stands at once; what a member writes becomes a proposal.
 */
@ApplicationScoped
public class Desk {

  private static final int CREATED = 201;
  private static final int JOINED = 200;
  private static final int MOVED = 308;

  private final Authors authors;
  private final Writing writing;
  private final Changes changes;
  private final Once once;
  private final Drafts drafts;
  private final Revisions revisions;
  private final Submissions submissions;

  Desk(
      Authors authors,
      Writing writing,
      Changes changes,
      Once once,
      Drafts drafts,
      Revisions revisions,
      Submissions submissions) {
    this.authors = authors;
    this.writing = writing;
    this.changes = changes;
    this.once = once;
    this.drafts = drafts;
    this.revisions = revisions;
    this.submissions = submissions;
  }

  /**
   * Takes in something new: 201 with the thing, 200 with what stood already and says the same, or
   * 202 with the proposal of a member.
   *
   * @param body the draft, and {@code reason} if there is one
   * @param idempotencyKey may be null
   */
  @Transactional
  public <D extends Record> Response create(
      Editable<D> editable, ObjectNode body, String idempotencyKey) {
    var author = authors.current();
    var envelope = Envelope.ofNew(body);
    var attempt =
        Optional.ofNullable(idempotencyKey)
            .map(key -> Attempt.of(key, "POST " + editable.kind().id(), body.toString()));
    return once.once(author.subject(), attempt, () -> created(editable, envelope, author))
        .response();
  }

  /**
   * Takes in a change: 200 with the thing as it is now, or 202 with the proposal of a member.
   *
   * @param patch members of the draft as JSON Merge Patch, {@code reason} and {@code change}
   * @param ifMatch the header; refused where it is missing (428) or stale (412)
   */
  @Transactional
  public <D extends Record> Response change(
      Editable<D> editable, String id, ObjectNode patch, String ifMatch) {
    var author = authors.current();
    var envelope = Envelope.ofChange(patch);
    var revision = changes.begin();
    var before = editable.find(id).orElseThrow(() -> unknown(editable, id));
    if (!before.id().equals(id)) {
      return Response.status(MOVED)
          .header(HttpHeaders.LOCATION, editable.kind().address(before.id()))
          .header(HttpHeaders.CACHE_CONTROL, "no-cache")
          .build();
    }
    IfMatch.require(ifMatch)
        .check(
            changes.version(),
            editable.kind().address(before.id()),
            writing.lastChange(editable, before));
    if (!author.writesFacts()) {
      return submissions.submit(editable, Optional.of(before), envelope, author).response();
    }
    var edit = new Edit(author, envelope.reason(), envelope.cause(), now(), revision);
    return changed(editable, before, envelope.document(), edit);
  }

  /**
   * Does what makes nothing new and patches nothing: a merge, a decision. Once for each key.
   *
   * @param operation method and path
   * @param body null where the operation takes none
   * @param idempotencyKey may be null
   */
  @Transactional
  public Response act(
      String operation, ObjectNode body, String idempotencyKey, Supplier<Done> deed) {
    var attempt =
        Optional.ofNullable(idempotencyKey)
            .map(key -> Attempt.of(key, operation, String.valueOf(body)));
    return once.once(
            authors.current().subject(),
            attempt,
            () -> {
              var done = deed.get();
              return Answer.ok(done.address(), drafts.text(done.shown()));
            })
        .response();
  }

  /**
   * What came of it.
   *
   * @param address of what is shown; null where it has none of its own
   */
  public record Done(String address, Object shown) {}

  /** The versions of one thing, the newest first, page by page. */
  public Response revisions(Editable<?> editable, String id, Asked asked) {
    return revisions.of(editable, id, asked);
  }

  private <D extends Record> Answer created(
      Editable<D> editable, Envelope envelope, Author author) {
    if (!author.writesFacts()) {
      return submissions.submit(editable, Optional.empty(), envelope, author);
    }
    var revision = changes.begin();
    var draft = writing.checked(editable, envelope.document());
    var edit = new Edit(author, envelope.reason(), envelope.cause(), now(), revision);
    var status = editable.joined(draft).isPresent() ? JOINED : CREATED;
    var made = writing.create(editable, draft, edit, Approval.NONE);
    return new Answer(
        status, editable.kind().address(made.id()), drafts.text(shown(editable, made)));
  }

  private <D extends Record> Response changed(
      Editable<D> editable, Standing<D> before, ObjectNode patch, Edit edit) {
    var after = writing.checked(editable, before, patch, edit.cause());
    if (!writing.matters(editable, before, after, edit.cause())) {
      return answer(editable, before, edit.revision() - 1);
    }
    var now = writing.change(editable, before, after, edit, Approval.NONE);
    return answer(editable, now, edit.revision());
  }

  private <D extends Record> Response answer(Editable<D> editable, Standing<D> now, long revision) {
    var address = editable.kind().address(now.id());
    return Response.ok(shown(editable, now))
        .tag(Conditional.tagOf(address, changes.version().at(revision)))
        .header(HttpHeaders.CONTENT_LOCATION, address)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private <D extends Record> Object shown(Editable<D> editable, Standing<D> standing) {
    return editable
        .view(standing.id())
        .orElseGet(() -> drafts.write(standing.draft()).put("id", standing.id()));
  }

  /** As exact as the database keeps it. */
  public static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  private static RuntimeException unknown(Editable<?> editable, String id) {
    return Problem.NOT_FOUND.because("There is no %s '%s'.".formatted(editable.kind().id(), id));
  }
}
