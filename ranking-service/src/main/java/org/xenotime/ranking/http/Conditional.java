package org.xenotime.ranking.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Answers a read with a strong ETag, or with 304 before the rows are touched. */
@RequestScoped
public class Conditional {

  private static final String REVALIDATE = "public, max-age=0, must-revalidate";

  @Context Request request;
  @Context UriInfo uri;

  /**
   * Answers with the body, or with 304 where the caller holds this version.
   *
   * @param version changes whenever the answer to this URI may have changed
   * @param body makes the answer; not called where the caller already has it
   */
  public Response answer(Object version, Format format, Supplier<?> body) {
    var asked = uri.getRequestUri();
    var tag = tagOf(version, format, asked.getRawPath(), asked.getRawQuery());
    var unchanged = request.evaluatePreconditions(tag);
    var response =
        unchanged == null
            ? whole(body.get()).type(format.mediaType()).tag(tag)
            : unchanged.tag(tag);
    return response
        .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  /** What the JSON at an address is tagged with, for a write that is about what was read there. */
  public static EntityTag tagOf(Object version, String path) {
    return tagOf(version, Format.JSON, path, null);
  }

  private static EntityTag tagOf(Object version, Format format, String path, String query) {
    return tag(Build.ID + " " + version + " " + format + " " + path + "?" + query);
  }

  private static EntityTag tag(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return new EntityTag(HexFormat.of().formatHex(hash, 0, 12));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static Response.ResponseBuilder whole(Object body) {
    if (!(body instanceof Csv csv)) {
      return Response.ok(body);
    }
    var response = Response.ok(csv.text());
    return csv.next() == null
        ? response
        : response.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(csv.next()));
  }
}
