package org.xenotime.deposits.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xenotime.deposits.editing.Cause;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.editing.Editable;
import org.xenotime.deposits.editing.Kind;
import org.xenotime.deposits.editing.Origin;
import org.xenotime.deposits.editing.Origins;
import org.xenotime.deposits.editing.Standing;
import org.xenotime.deposits.evidence.EvidenceRows.OfClaim;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Problem.FieldError;
import org.xenotime.deposits.source.Sources;

/** Writes evidence of claims: a change is a new version, and the one before it is stamped. */
@ApplicationScoped
class EvidenceEditable implements Editable<EvidenceDraft> {

  private static final String SUPPORTS = Stance.SUPPORTS.id();

  private final EvidenceRows rows;
  private final CheckEvidence check;
  private final RecordEvidence record;
  private final Sources sources;
  private final Origins origins;
  private final Event<EvidenceChanged> changed;

  EvidenceEditable(
      EvidenceRows rows,
      CheckEvidence check,
      RecordEvidence record,
      Sources sources,
      Origins origins,
      Event<EvidenceChanged> changed) {
    this.rows = rows;
    this.check = check;
    this.record = record;
    this.sources = sources;
    this.origins = origins;
    this.changed = changed;
  }

  @Override
  public Kind kind() {
    return Kind.EVIDENCE;
  }

  @Override
  public Class<EvidenceDraft> draft() {
    return EvidenceDraft.class;
  }

  @Override
  public Optional<Standing<EvidenceDraft>> find(String id) {
    return rows.find(id)
        .filter(found -> found.claim() != null)
        .map(found -> new Standing<>(id, EvidenceDraft.from(found.claim(), found.newest())));
  }

  @Override
  public List<FieldError> check(EvidenceDraft draft, Optional<Standing<EvidenceDraft>> before) {
    var errors = new ArrayList<>(check.of("", draft));
    var others =
        draft.claim() == null ? Optional.<List<EvidenceRow>>empty() : rows.ofClaim(draft.claim());
    if (draft.id() != null) {
      errors.add(new FieldError("id", "is given by the service: leave it out"));
    }
    if (others.isEmpty()) {
      errors.add(new FieldError("claim", "must be the id of a claim; see /api/v1/control-claims"));
    }
    if (before.isPresent() && !before.orElseThrow().draft().claim().equals(draft.claim())) {
      errors.add(new FieldError("claim", "stays as it is: retract this evidence and add another"));
    }
    if (errors.isEmpty()) {
      refuseTwin(draft, before.map(Standing::id).orElse(""), others.orElseThrow());
    }
    return errors;
  }

  @Override
  public String create(EvidenceDraft draft, Edit edit) {
    var source = sources.given(draft.source(), edit);
    var made = record.one(draft.claim(), draft.asNew(source), edit.by().handle());
    changed.fire(new EvidenceChanged(draft.claim()));
    return made;
  }

  @Override
  public void change(Standing<EvidenceDraft> before, EvidenceDraft after, Edit edit) {
    var supports = edit.cause() != Cause.RETRACTION && after.stance().equals(SUPPORTS);
    if (!supports && rows.isLastSupport(before.id())) {
      throw Problem.CONFLICT.because(
          "Nothing else supports the claim '%s': retract the claim, or add evidence first."
              .formatted(after.claim()));
    }
    var source = sources.given(after.source(), edit);
    var isSameSource = before.draft().source().equals(after.source());
    var isSameCluster = Objects.equals(before.draft().independence(), after.independence());
    var cluster = isSameCluster && !isSameSource ? null : after.independence();
    record.version(
        "claim",
        before.id(),
        new RecordEvidence.Of(after.claim(), after.asNew(source, cluster)),
        edit.cause(),
        edit);
    changed.fire(new EvidenceChanged(after.claim()));
  }

  @Override
  public Optional<Object> view(String id) {
    return rows.find(id).map(OfClaim::newest).map(EvidenceView::from);
  }

  @Override
  public Optional<Origin> origin(String id) {
    return origins.of("evidence", "version = 1 and made.slug", id);
  }

  /** One source says one thing of a claim at one place. */
  private void refuseTwin(EvidenceDraft draft, String except, List<EvidenceRow> others) {
    var source = sources.slugOf(draft.source());
    others.stream()
        .filter(row -> !row.evidence().id().equals(except))
        .filter(row -> source.filter(row.source().id()::equals).isPresent())
        .filter(row -> row.evidence().stance().id().equals(draft.stance()))
        .filter(row -> Objects.equals(row.text().locator(), draft.locator()))
        .findFirst()
        .ifPresent(
            twin -> {
              throw Problem.twin(
                  "The evidence '%s' is of this source already.".formatted(twin.evidence().id()),
                  Kind.EVIDENCE.address(twin.evidence().id()));
            });
  }
}
