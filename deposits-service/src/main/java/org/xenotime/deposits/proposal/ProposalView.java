package org.xenotime.deposits.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProposalSummary", description = "What somebody would like to be written")
record ProposalView(
    @Schema(description = "Stable; its place in addresses", examples = "p-17") String id,
    @Schema(description = "open, accepted, rejected or withdrawn") String state,
    @Schema(
            description = "create, change or retract",
            enumeration = {"create", "change", "retract"})
        String operation,
    @Schema(description = "What kind of thing: deposit, statement, claim, source and so on")
        String kind,
    @Schema(description = "Id of what is to be changed; absent for something new") String target,
    @Schema(description = "Path of what is to be changed") String targetAddress,
    ProposalSubject subject,
    @Schema(description = "Why: correction, world-change or retraction") String change,
    @Schema(description = "In the words of the author") String reason,
    @Schema(description = "Handle of the author") String author,
    @Schema(description = "When it came in, UTC") Instant openedAt,
    @Schema(description = "When it was last put on top of what stood then, UTC") Instant rebasedAt,
    @Schema(description = "When it was accepted, rejected or withdrawn, UTC") Instant decidedAt,
    @Schema(description = "Handle of who did") String decidedBy,
    @Schema(description = "In the words of who did") String decisionReason,
    @Schema(description = "Path of what was made or changed, once accepted") String result) {

  static final List<String> CSV_HEADER =
      List.of(
          "id",
          "state",
          "operation",
          "kind",
          "target",
          "subjectType",
          "subjectId",
          "subjectName",
          "change",
          "reason",
          "author",
          "openedAt",
          "rebasedAt",
          "decidedAt",
          "decidedBy",
          "decisionReason",
          "result");

  static ProposalView from(Proposal proposal, ProposalSubject subject) {
    var kind = proposal.kindOf();
    return new ProposalView(
        proposal.id(),
        proposal.state,
        proposal.operation(),
        proposal.kind,
        proposal.target,
        proposal.isNew() ? null : kind.address(proposal.target),
        subject,
        proposal.change,
        proposal.reason,
        proposal.author,
        proposal.openedAt,
        proposal.rebasedAt,
        proposal.decidedAt,
        proposal.decidedBy,
        proposal.decisionReason,
        proposal.result == null ? null : kind.address(proposal.result));
  }

  static String address(String id) {
    return "/api/v1/proposals/" + id;
  }

  List<Object> csv() {
    return Arrays.asList(
        id,
        state,
        operation,
        kind,
        target,
        subject.type(),
        subject.id(),
        subject.name(),
        change,
        reason,
        author,
        openedAt,
        rebasedAt,
        decidedAt,
        decidedBy,
        decisionReason,
        result);
  }
}
