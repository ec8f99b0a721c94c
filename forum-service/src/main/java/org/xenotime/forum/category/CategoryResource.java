package org.xenotime.forum.category;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xenotime.forum.http.ApiDescription;
import org.xenotime.forum.http.Conditional;
import org.xenotime.forum.http.Csv;
import org.xenotime.forum.http.Format;
import org.xenotime.forum.http.Page;

@Path("/api/v1/forum")
@Tag(name = "Forum categories", description = "The rooms of the forum")
@RunOnVirtualThread
class CategoryResource {

  private final Categories categories;
  private final Conditional conditional;

  CategoryResource(Categories categories, Conditional conditional) {
    this.categories = categories;
    this.conditional = conditional;
  }

  @GET
  @Path("categories")
  @Operation(
      operationId = "listCategories",
      summary = "The categories in their order",
      description = "There are few: all of them are on one page.")
  @APIResponse(
      responseCode = "200",
      description = "All categories",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = CategoryPage.class)),
        @Content(mediaType = "text/csv")
      })
  @APIResponse(responseCode = "304", ref = ApiDescription.NOT_MODIFIED)
  @APIResponse(responseCode = "400", ref = ApiDescription.BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = ApiDescription.NOT_ACCEPTABLE)
  public Response list(
      @Parameter(
              description = "Format; wins over Accept",
              schema = @Schema(enumeration = {"json", "csv"}))
          @QueryParam("f")
          String f,
      @Context HttpHeaders headers) {
    var format = Format.choose(f, headers, Format.JSON, Format.CSV);
    var page = new Page<>(categories.inOrder().stream().map(CategoryView::from).toList(), null);
    return conditional.answer(page, format, () -> format == Format.CSV ? csv(page.items()) : page);
  }

  private static Csv csv(List<CategoryView> items) {
    return Csv.of(
        List.of("id", "name", "description", "position", "topicCount"),
        items,
        category ->
            List.of(
                category.id(),
                category.name(),
                category.description(),
                category.position(),
                category.topicCount()));
  }

  /** For the OpenAPI document, which cannot say {@code Page<CategoryView>}. */
  @Schema(
      name = "CategoryPage",
      description = "All categories",
      requiredProperties = {"items"})
  record CategoryPage(List<CategoryView> items) {}
}
