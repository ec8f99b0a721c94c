package org.xenotime.deposits.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word of a vocabulary. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Term", description = "A word of a vocabulary")
record TermDraft(
    @Schema(description = "Id of the vocabulary; in a POST the one of the address") @NotNull
        String vocabulary,
    @Schema(description = "The word as it stands in data; stays as it is", examples = "carbonatite")
        @NotNull
        @Size(max = 60)
        @Pattern(
            regexp = "[a-z0-9]+(-[a-z0-9]+)*",
            message = "must be lower-case letters and digits, joined by hyphens")
        String id,
    @Schema(description = "As it is shown to people") @NotBlank @Size(max = 100) String label,
    @Schema(description = "What it means") @Size(max = 1_000) String description,
    @Schema(
            description =
                "Words of sources that mean this one: whoever writes one of them gets this one")
        @Size(max = 100)
        List<@NotBlank @Size(max = 200) String> synonyms,
    @Schema(description = "Not to be used any more; what has it keeps it. false by default")
        Boolean retired) {

  private static final String TERMS = "/terms/";

  TermDraft {
    synonyms = synonyms == null ? List.of() : synonyms;
    retired = retired != null && retired;
  }

  /** Its id among all things: {@code deposit-type/terms/carbonatite}. */
  static String key(String vocabulary, String id) {
    return vocabulary + TERMS + id;
  }

  String key() {
    return key(vocabulary, id);
  }
}
