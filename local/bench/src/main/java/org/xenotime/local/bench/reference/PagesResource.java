package org.xenotime.local.bench.reference;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers with bytes that are in memory, on the event loop: the most that can be hoped for. Whoever
 * shows an ETag holds the page, and is told so.
 */
@Path("/{page}")
class PagesResource {
  private final java.nio.file.Path folder;
  private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

  PagesResource(@ConfigProperty(name = "bench.pages") java.nio.file.Path folder) {
    this.folder = folder;
  }

  @GET
  @NonBlocking
  @Produces(MediaType.APPLICATION_JSON)
  public Response page(@PathParam("page") String page, @HeaderParam("If-None-Match") String held) {
    return held == null
        ? Response.ok(pages.computeIfAbsent(page, this::read)).build()
        : Response.notModified(held).build();
  }

  private byte[] read(String page) {
    var file = folder.resolve(page).normalize();
    if (!file.startsWith(folder) || Files.notExists(file)) {
      throw new NotFoundException();
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
