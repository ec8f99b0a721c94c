package org.xenotime.deposits.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.xenotime.deposits.actor.Actors;
import org.xenotime.deposits.editing.Cause;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.editing.Editable;
import org.xenotime.deposits.editing.Kind;
import org.xenotime.deposits.editing.Origin;
import org.xenotime.deposits.editing.Origins;
import org.xenotime.deposits.editing.Standing;
import org.xenotime.deposits.evidence.EvidenceChanged;
import org.xenotime.deposits.evidence.WriteEvidence;
import org.xenotime.deposits.http.Problem.FieldError;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.site.Sites;

/** Writes claims: a change is a new version, and the one before it is stamped. */
@ApplicationScoped
class ClaimEditable implements Editable<ClaimDraft> {

  /** The column of the table of evidence that names the claim. */
  private static final String EVIDENCE = "claim";

  private final ClaimRows rows;
  private final CheckClaim check;
  private final ClaimTwins twins;
  private final ControlClaims claims;
  private final Sites sites;
  private final Actors actors;
  private final WriteEvidence evidence;
  private final Origins origins;

  ClaimEditable(
      ClaimRows rows,
      CheckClaim check,
      ClaimTwins twins,
      ControlClaims claims,
      Sites sites,
      Actors actors,
      WriteEvidence evidence,
      Origins origins) {
    this.rows = rows;
    this.check = check;
    this.twins = twins;
    this.claims = claims;
    this.sites = sites;
    this.actors = actors;
    this.evidence = evidence;
    this.origins = origins;
  }

  @Override
  public Kind kind() {
    return Kind.CLAIM;
  }

  @Override
  public Class<ClaimDraft> draft() {
    return ClaimDraft.class;
  }

  @Override
  public Optional<Standing<ClaimDraft>> find(String id) {
    return rows.current(id).map(row -> new Standing<>(id, ClaimDraft.from(row)));
  }

  @Override
  public List<FieldError> check(ClaimDraft draft, Optional<Standing<ClaimDraft>> before) {
    var standing = before.map(Standing::draft).map(ClaimDraft::evidence).orElse(List.of());
    var errors = check.of(draft, standing);
    if (errors.isEmpty()) {
      twins.refuse(asNew(before.map(Standing::id).orElse(""), draft), draft.evidence());
    }
    return errors;
  }

  @Override
  public String create(ClaimDraft draft, Edit edit) {
    var claim = asNew(claims.nextId(), draft);
    claims.record(List.of(claim), edit.by().handle());
    evidence.record(EVIDENCE, claim.id(), draft.evidence(), edit);
    return claim.id();
  }

  @Override
  public void change(Standing<ClaimDraft> before, ClaimDraft after, Edit edit) {
    var retracted = edit.cause() == Cause.RETRACTION;
    if (retracted || wasRetracted(before.id()) || !after.claimsSameAs(before.draft())) {
      claims.version(
          asNew(before.id(), after),
          retracted ? ClaimStatus.RETRACTED : ClaimStatus.ACCEPTED,
          edit);
    }
    evidence.replace(EVIDENCE, before.id(), before.draft().evidence(), after.evidence(), edit);
    claims.changed(before.id());
  }

  /** A correction of what was taken back makes it stand again, even with the same words. */
  private boolean wasRetracted(String id) {
    return rows.current(id).orElseThrow().claim().status() == ClaimStatus.RETRACTED;
  }

  @Override
  public Optional<Object> view(String id) {
    return rows.current(id).map(ClaimView::from);
  }

  @Override
  public Optional<Origin> origin(String id) {
    return origins.of("control_claim", "version = 1 and made.slug", id);
  }

  void publish(@Observes EvidenceChanged changed) {
    if (changed.claim() != null) {
      claims.changed(changed.claim());
    }
  }

  private NewClaim asNew(String id, ClaimDraft draft) {
    var site = sites.bySlug(draft.subject()).orElseThrow();
    var holder = HolderKind.of(draft.holder()).orElseThrow();
    var actor =
        holder == HolderKind.ACTOR ? actors.find(draft.actor()).orElseThrow().one().id() : null;
    return new NewClaim(
        id,
        new NewClaim.Subject(
            site,
            draft.subjectText() == null ? site.name() : draft.subjectText(),
            draft.placeCode()),
        new NewClaim.HeldBy(holder, actor, draft.holderReason()),
        new NewClaim.Held(
            ControlKind.of(draft.kind()).orElseThrow(),
            draft.kindText(),
            Level.of(draft.level()).orElseThrow(),
            Polarity.of(draft.polarity()).orElseThrow(),
            draft.sharePercent()),
        new Period(
            date(draft.period().from()), date(draft.period().to()), date(draft.period().asOf())),
        draft.note(),
        List.of());
  }

  private static PartialDate date(String text) {
    return text == null ? null : PartialDate.parse(text);
  }
}
