package org.xenotime.forum.markdown;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.forum.http.ApiDescription;

@Path("/api/v1/forum")
@Tag(name = "Forum writing", description = "Taking part, for members")
@RunOnVirtualThread
class PreviewResource {

  @POST
  @Path("preview")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "previewMarkdown",
      summary = "The HTML that Markdown would become",
      description =
          """
          Renders as a post is rendered: CommonMark with tables, strikethrough and autolinks, then \
          an allow-list. Allowed are the elements a, blockquote, br, caption, code, del, em, h1 to \
          h6, hr, ins, kbd, li, mark, ol, p, pre, q, s, strong, sub, sup, table, tbody, td, tfoot, \
          th, thead, tr, ul; the attributes href and title of a, class language-... of code, start \
          of ol, align of td and th; the schemes http, https and mailto. An image becomes a link to \
          it. Refused are a table of more than 5,000 cells and what would become more than 524,288 \
          characters of HTML. Nothing is stored.""")
  @APIResponse(responseCode = "200", description = "Safe HTML")
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "413", ref = ApiDescription.TOO_LARGE)
  @APIResponse(responseCode = "415", ref = ApiDescription.NOT_JSON)
  @APIResponse(responseCode = "422", ref = ApiDescription.INVALID)
  public Preview preview(@Valid @NotNull Draft draft) {
    return new Preview(Markdown.toHtml(draft.markdown()));
  }

  @Schema(name = "PreviewRequest", description = "Markdown to be shown before it is sent")
  record Draft(
      @Schema(description = "At most 65,536 bytes in UTF-8", examples = "Dy~~2~~ **Tb**")
          @NotNull
          @Written
          String markdown) {}

  @Schema(
      name = "Preview",
      description = "Markdown as it would be shown",
      requiredProperties = {"html"})
  record Preview(@Schema(description = "Safe HTML, to be put into a page as it is") String html) {}
}
