package org.xenotime.deposits.vocabulary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Desk;
import org.xenotime.deposits.editing.Listed;
import org.xenotime.deposits.editing.Revisions.RevisionPage;
import org.xenotime.deposits.editing.Roles;
import org.xenotime.deposits.editing.Writes;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.http.Problem;

@Path("/api/v1/vocabularies")
@RunOnVirtualThread
@Tag(name = "Vocabularies", description = "The published words and what they mean")
class VocabularyResource {

  private final Vocabularies vocabularies;
  private final TermEditable terms;
  private final Desk desk;
  private final Changes changes;
  private final Conditional conditional;

  VocabularyResource(
      Vocabularies vocabularies,
      TermEditable terms,
      Desk desk,
      Changes changes,
      Conditional conditional) {
    this.vocabularies = vocabularies;
    this.terms = terms;
    this.desk = desk;
    this.changes = changes;
    this.conditional = conditional;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listVocabularies",
      summary = "All vocabularies",
      description = "Deposit types, statuses, reporting codes and so on, without their words.")
  @APIResponse(
      responseCode = "200",
      description = "The vocabularies",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Vocabularies.All.class)))
  public Response list(@Context HttpHeaders headers) {
    return answer(headers, vocabularies::all);
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Operation(
      operationId = "getVocabulary",
      summary = "One vocabulary with its words",
      description =
          "Each word with its meaning and the words of sources that stand for it; retired ones,"
              + " too.")
  @APIResponse(
      responseCode = "200",
      description = "The vocabulary",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Vocabularies.VocabularyView.class)))
  @APIResponse(responseCode = "404", description = "There is no such vocabulary")
  public Response get(
      @Parameter(example = "deposit-type") @PathParam("id") String id,
      @Context HttpHeaders headers) {
    return answer(headers, () -> vocabularies.one(id).orElseThrow(() -> unknown(id)));
  }

  @POST
  @Path("/{id}/terms")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      operationId = "createTerm",
      summary = "Add a word to an open vocabulary",
      description = "For admins. From then on it may be used.")
  @APIResponse(
      responseCode = "201",
      description = "The word; Location is its address",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = TermDraft.class)))
  @APIResponse(responseCode = "404", description = "There is no such vocabulary")
  public Response create(
      @PathParam("id") String id,
      @Parameter(description = Writes.KEY) @HeaderParam("Idempotency-Key") String key,
      @RequestBody(content = @Content(schema = @Schema(implementation = TermDraft.class)))
          ObjectNode body) {
    if (body == null) {
      throw Problem.BAD_REQUEST.because("The body must be one JSON object.");
    }
    if (vocabularies.one(id).isEmpty()) {
      throw unknown(id);
    }
    return desk.create(terms, body.deepCopy().put("vocabulary", id), key);
  }

  @GET
  @Path("/{id}/terms/{term}")
  @PermitAll
  @Operation(
      operationId = "getTerm",
      summary = "One word",
      description = "What it means, and which words of sources stand for it.")
  @APIResponse(
      responseCode = "200",
      description = "The word",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = TermDraft.class)))
  @APIResponse(responseCode = "404", description = "There is no such word")
  public Response term(
      @PathParam("id") String id, @PathParam("term") String term, @Context HttpHeaders headers) {
    return answer(
        headers,
        () -> terms.view(TermDraft.key(id, term)).orElseThrow(() -> unknown(id + " " + term)));
  }

  @PATCH
  @Path("/{id}/terms/{term}")
  @Consumes({Writes.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      operationId = "changeTerm",
      summary = "Change what a word means, or retire it",
      description =
          Writes.PATCH
              + " For admins. `retired` is only for open vocabularies; what has the word keeps it.")
  @APIResponse(
      responseCode = "200",
      description = "The word as it is now",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = TermDraft.class)))
  @APIResponse(responseCode = "404", description = "There is no such word")
  public Response change(
      @PathParam("id") String id,
      @PathParam("term") String term,
      @Parameter(description = Writes.IF_MATCH) @HeaderParam("If-Match") String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = TermPatch.class)))
          ObjectNode patch) {
    return desk.change(terms, TermDraft.key(id, term), patch, ifMatch);
  }

  @GET
  @Path("/{id}/terms/{term}/revisions")
  @PermitAll
  @Operation(
      operationId = "listTermRevisions",
      summary = "Who changed a word, when and why",
      description = Writes.REVISIONS)
  @APIResponse(
      responseCode = "200",
      description = "One page, the newest first",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RevisionPage.class)))
  @APIResponse(responseCode = "404", description = "There is no such word")
  public Response revisions(
      @PathParam("id") String id, @PathParam("term") String term, @BeanParam Listed asked) {
    return desk.revisions(terms, TermDraft.key(id, term), asked.asked());
  }

  /** For the OpenAPI document: the draft with what a change says of itself. */
  @Schema(
      name = "TermPatch",
      description = Writes.PATCH_BODY,
      allOf = {TermDraft.class, Writes.ReasonGiven.class})
  record TermPatch() {}

  private Response answer(HttpHeaders headers, Supplier<?> body) {
    return conditional.answer(changes.version(), Format.choose(null, headers, Format.JSON), body);
  }

  private static RuntimeException unknown(String id) {
    return Problem.NOT_FOUND.because("There is no vocabulary or word '%s'.".formatted(id));
  }
}
