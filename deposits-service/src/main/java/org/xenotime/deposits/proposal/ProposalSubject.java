package org.xenotime.deposits.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a proposal is about, whatever it would write of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "ProposalSubject",
    description =
        "What it is about: of statements, compositions, claims and evidence their deposit, of a"
            + " relation the actor that it begins at, of anything else the thing itself")
record ProposalSubject(
    @Schema(
            description = "deposit, actor or source",
            type = SchemaType.STRING,
            enumeration = {"deposit", "actor", "source"})
        String type,
    @Schema(
            description = "Its present id; absent where it is only proposed yet",
            examples = "pang-war")
        String id,
    @Schema(
            description =
                "Its present name; of a source its citation; of what is only proposed yet the name"
                    + " that is proposed",
            examples = "Pang War")
        String name) {

  /** The columns of {@code proposal_subject()}. */
  static ProposalSubject from(Tuple row) {
    return new ProposalSubject(
        row.get("subject_type", String.class),
        row.get("subject_id", String.class),
        row.get("subject_name", String.class));
  }
}
