package org.xenotime.gateway.problems;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A problem's type is an address that explains it, to people as a page and to programs as JSON. */
@Path("/problems")
@Tag(name = "Problems")
public class ProblemsResource {

  private final ProblemPages pages;

  ProblemsResource(ProblemPages pages) {
    this.pages = pages;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Uni<String> index() {
    return Templates.index(pages.all()).createUni();
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listProblems",
      summary = "Every kind of problem",
      description = "What each type of problem means and what to do; a page for browsers.")
  public Collection<ProblemPage> list() {
    return pages.all();
  }

  @GET
  @Path("{slug}")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Uni<String> page(@PathParam("slug") String slug) {
    return Templates.problem(pages.of(slug).orElseThrow(NotFoundException::new)).createUni();
  }

  @GET
  @Path("{slug}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getProblem",
      summary = "One kind of problem",
      description = "What it means and what to do; a page for browsers.")
  public ProblemPage get(@PathParam("slug") String slug) {
    return pages.of(slug).orElseThrow(NotFoundException::new);
  }

  @CheckedTemplate(basePath = "problems")
  static class Templates {
    static native TemplateInstance index(Collection<ProblemPage> problems);

    static native TemplateInstance problem(ProblemPage problem);
  }
}
