package org.xenotime.deposits.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.source.GivenSource;

/** An actor as it is written. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "An actor as it is written")
record ActorDraft(
    @Schema(description = "Name in use", examples = "Kachin Independence Army")
        @NotBlank(message = "is required")
        @Size(max = 300)
        String name,
    @Schema(description = "Other names and abbreviations, former ones too") @Size(max = 100)
        List<@NotBlank(message = "must not be blank") @Size(max = 300) String> aliases,
    @Schema(
            description =
                "state, state-agency, state-military, state-owned-enterprise, company, investor,"
                    + " armed-group, militia, community or international-organisation")
        @NotNull(message = "is required")
        ActorKind kind,
    @Schema(description = "Kind in the words of the source; the kind itself where absent")
        @Size(max = 300)
        String kindText,
    @Schema(description = "ISO 3166-1 alpha-3", examples = "MMR")
        @Pattern(regexp = "[A-Z]{3}", message = "must be a code of ISO 3166-1 alpha-3, as MMR")
        String country,
    @Schema(description = "Numbers under which it is known elsewhere") @Size(max = 50)
        List<@Valid @NotNull(message = "must be an object") IdentifierDraft> identifiers,
    @NotNull(message = "is required: who describes it so?") @Valid GivenSource source) {

  ActorDraft {
    aliases = aliases == null ? List.of() : aliases;
    identifiers = identifiers == null ? List.of() : identifiers;
    kindText = kindText == null && kind != null ? kind.id() : kindText;
  }

  /** A number under which it is known elsewhere. */
  @Schema(name = "ActorIdentifierDraft", description = "A number under which it is known elsewhere")
  record IdentifierDraft(
      @Schema(description = "lei, cik, ticker, ucdp-side, wikidata or other")
          @NotNull(message = "is required")
          IdentifierScheme scheme,
      @Schema(description = "As it is written there", examples = "0001801368")
          @NotBlank(message = "is required")
          @Size(max = 100)
          String value) {

    boolean fits() {
      return scheme == null || value == null || scheme.fits(value);
    }
  }

  /** All its names; those of one actor only are compared with those of another. */
  List<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream()).toList();
  }
}
