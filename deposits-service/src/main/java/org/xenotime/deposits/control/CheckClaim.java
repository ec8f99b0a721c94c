package org.xenotime.deposits.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xenotime.deposits.actor.Actors;
import org.xenotime.deposits.evidence.EvidenceDraft;
import org.xenotime.deposits.evidence.WriteEvidence;
import org.xenotime.deposits.http.Problem.FieldError;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.period.PeriodDraft;
import org.xenotime.deposits.site.Sites;

/** The rules of a claim that its fields do not show by themselves: all that is wrong at once. */
@ApplicationScoped
class CheckClaim {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final Sites sites;
  private final Actors actors;
  private final WriteEvidence evidence;

  CheckClaim(Sites sites, Actors actors, WriteEvidence evidence) {
    this.sites = sites;
    this.actors = actors;
    this.evidence = evidence;
  }

  /**
   * All that is wrong.
   *
   * @param standing the evidence that stands; none of a new claim
   */
  List<FieldError> of(ClaimDraft draft, List<EvidenceDraft> standing) {
    var errors = new ArrayList<FieldError>();
    if (sites.bySlug(draft.subject()).isEmpty()) {
      errors.add(new FieldError("subject", "must be the id of a deposit; see /api/v1/deposits"));
    }
    require(errors, "kind", ControlKind.of(draft.kind()), ControlKind.ids());
    require(errors, "level", Level.of(draft.level()), Level.ids());
    require(errors, "polarity", Polarity.of(draft.polarity()), Polarity.ids());
    require(errors, "holder", HolderKind.of(draft.holder()), HolderKind.ids());
    holder(errors, draft);
    share(errors, draft);
    period(errors, draft.period());
    errors.addAll(evidence.check("evidence", draft.evidence(), standing));
    return errors;
  }

  private void holder(List<FieldError> errors, ClaimDraft draft) {
    if (draft.holder().equals(HolderKind.ACTOR.id())) {
      if (draft.actor() == null) {
        errors.add(new FieldError("actor", "is required, or say holder: nobody or unknown"));
      } else if (actors.find(draft.actor()).isEmpty()) {
        errors.add(new FieldError("actor", "must be the id of an actor; see /api/v1/actors"));
      }
      if (draft.holderReason() != null) {
        errors.add(new FieldError("holderReason", "is for holder nobody or unknown"));
      }
      return;
    }
    if (draft.actor() != null) {
      errors.add(new FieldError("actor", "is given, but holder says " + draft.holder()));
    }
    if (draft.holderReason() == null) {
      errors.add(new FieldError("holderReason", "is required: why " + draft.holder() + "?"));
    }
  }

  private static void share(List<FieldError> errors, ClaimDraft draft) {
    var share = draft.sharePercent();
    if (share == null) {
      return;
    }
    if (share.signum() <= 0 || share.compareTo(ALL) > 0) {
      errors.add(new FieldError("sharePercent", "must be above 0, and 100 at most"));
    }
    if (!draft.kind().equals(ControlKind.OWNERSHIP.id())) {
      errors.add(new FieldError("sharePercent", "is for kind ownership"));
    }
    if (draft.level().equals(Level.FULL.id()) && share.compareTo(ALL) < 0) {
      errors.add(new FieldError("level", "cannot be full with a share below 100"));
    }
  }

  private static void period(List<FieldError> errors, PeriodDraft times) {
    var before = errors.size();
    var from = date(errors, "period.from", times.from());
    var to = date(errors, "period.to", times.to());
    var asOf = date(errors, "period.asOf", times.asOf());
    if (errors.size() > before) {
      return;
    }
    if (asOf != null && (from != null || to != null)) {
      errors.add(new FieldError("period.asOf", "is given in place of from and to"));
    }
    try {
      new Period(from, to, asOf);
    } catch (IllegalArgumentException contradicts) {
      errors.add(new FieldError("period", contradicts.getMessage()));
    }
  }

  private static PartialDate date(List<FieldError> errors, String field, String text) {
    try {
      return text == null ? null : PartialDate.parse(text);
    } catch (DateTimeException none) {
      errors.add(
          new FieldError(
              field, "must be a date in EDTF: 2024, 2024-10, 2024-10-18, 2024-10~, 2024? or .."));
      return null;
    }
  }

  private static void require(
      List<FieldError> errors, String field, Optional<?> known, String allowed) {
    if (known.isEmpty()) {
      errors.add(new FieldError(field, "must be one of " + allowed));
    }
  }
}
