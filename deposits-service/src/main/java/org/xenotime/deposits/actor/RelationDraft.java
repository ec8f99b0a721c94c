package org.xenotime.deposits.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.evidence.EvidenceDraft;
import org.xenotime.deposits.period.PeriodDraft;

/** A relation as it is written. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "`from` is part of, armed wing of, owner of, allied with or opposed to `to`")
record RelationDraft(
    @Schema(description = "Id of an actor", examples = "kachin-independence-army")
        @NotBlank(message = "is required")
        String from,
    @Schema(description = "part-of, armed-wing-of, owns, allied-with or opposed-to")
        @NotNull(message = "is required")
        RelationKind kind,
    @Schema(description = "Id of another actor", examples = "kachin-independence-organization")
        @NotBlank(message = "is required")
        String to,
    @Schema(description = "Kind in the words of the source; the kind itself where absent")
        @Size(min = 1, max = 300)
        String kindText,
    @Schema(description = "Of what is owned, percent; for owns only")
        @DecimalMin(value = "0", inclusive = false, message = "must be more than 0")
        @DecimalMax(value = "100", message = "must be 100 at most")
        @Digits(integer = 3, fraction = 9, message = "may have 9 decimals at most")
        BigDecimal sharePercent,
    @Schema(description = "Absent where the source gives no date at all") PeriodDraft period,
    @Schema(description = "What else the source says") @Size(min = 1, max = 4_000) String note,
    @Schema(description = "Who says so, and who denies it; one at least says so")
        @NotEmpty(message = "is required: who says so?")
        @Size(max = 100)
        List<@Valid @NotNull(message = "must be an object") EvidenceDraft> evidence) {

  RelationDraft {
    kindText = kindText == null && kind != null ? kind.id() : kindText;
    evidence = evidence == null ? List.of() : evidence;
  }

  RelationDraft with(List<EvidenceDraft> more) {
    return by(Stream.concat(evidence.stream(), more.stream()).toList());
  }

  /** Whoever says so. */
  boolean saysSameAs(RelationDraft other) {
    return by(List.of()).equals(other.by(List.of()));
  }

  private RelationDraft by(List<EvidenceDraft> all) {
    return new RelationDraft(from, kind, to, kindText, sharePercent, period, note, all);
  }
}
