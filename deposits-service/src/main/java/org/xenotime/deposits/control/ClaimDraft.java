package org.xenotime.deposits.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.evidence.EvidenceDraft;
import org.xenotime.deposits.evidence.WriteEvidence;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.period.PeriodDraft;

/** A claim as it is written. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ControlClaimDraft", description = "A claim as it is written")
record ClaimDraft(
    @Schema(description = "Id of the deposit or area", examples = "pang-war")
        @NotBlank(message = "is required")
        @Size(max = 200)
        String subject,
    @Schema(description = "What it is about in the words of the source; its name by default")
        @Size(min = 1, max = 500)
        String subjectText,
    @Schema(description = "MIMU place code; claims with the same one are about the same place")
        @Size(min = 1, max = 50)
        String placeCode,
    @Schema(description = "Id of the actor; absent where holder is nobody or unknown")
        @Size(max = 200)
        String actor,
    @Schema(description = "actor (by default), nobody or unknown") String holder,
    @Schema(description = "Why nobody, or why unknown; required then") @Size(min = 1, max = 2_000)
        String holderReason,
    @Schema(
            description =
                "territory, title, licence, operation, ownership, taxation, offtake, transit or"
                    + " finance",
            examples = "territory")
        @NotBlank(message = "is required")
        String kind,
    @Schema(description = "Kind in the words of the source; the kind itself by default")
        @Size(min = 1, max = 300)
        String kindText,
    @Schema(
            description =
                "full (by default; shared where a share below 100 is given), dominant, shared,"
                    + " contested or none")
        String level,
    @Schema(description = "asserts (by default) or denies") String polarity,
    @Schema(description = "Of ownership, percent; above 0, at most 100") BigDecimal sharePercent,
    @Schema(description = "Absent where the source gives no date at all") PeriodDraft period,
    @Schema(description = "What else the source says") @Size(min = 1, max = 5_000) String note,
    @Schema(description = "Who says so: at least one")
        @NotEmpty(message = "is required: who says so?")
        @Size(max = 50)
        List<@Valid @NotNull(message = "must be an object") EvidenceDraft> evidence) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  ClaimDraft {
    holder = holder == null ? HolderKind.ACTOR.id() : holder;
    kindText = kindText == null ? kind : kindText;
    polarity = polarity == null ? Polarity.ASSERTS.id() : polarity;
    period = period == null ? new PeriodDraft(null, null, null) : period;
    if (level == null) {
      var part = sharePercent != null && sharePercent.compareTo(ALL) < 0;
      level = (part ? Level.SHARED : Level.FULL).id();
    }
  }

  /** As it stands, with the evidence that stands. */
  static ClaimDraft from(ClaimRow row) {
    var claim = row.claim();
    var period = claim.period();
    return new ClaimDraft(
        row.subject().id(),
        row.subject().text(),
        row.subject().placeCode(),
        claim.actor().isActor() ? claim.actor().id() : null,
        HolderKind.of(claim.actor()).id(),
        row.wording().holderReason(),
        claim.kind().id(),
        row.wording().kindText(),
        claim.level().id(),
        claim.polarity().id(),
        claim.sharePercent(),
        new PeriodDraft(
            Period.text(period.from()), Period.text(period.to()), Period.text(period.asOf())),
        row.wording().note(),
        WriteEvidence.asWritten(row.evidence()));
  }

  /** The same but for the evidence. */
  boolean claimsSameAs(ClaimDraft other) {
    return other.with(evidence).equals(this);
  }

  private ClaimDraft with(List<EvidenceDraft> other) {
    return new ClaimDraft(
        subject,
        subjectText,
        placeCode,
        actor,
        holder,
        holderReason,
        kind,
        kindText,
        level,
        polarity,
        sharePercent,
        period,
        note,
        other);
  }
}
