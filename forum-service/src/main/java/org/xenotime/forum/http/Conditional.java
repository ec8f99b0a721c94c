package org.xenotime.forum.http;

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
  @Context HttpHeaders headers;

  /**
   * Answers with the body, or with 304 where the caller holds this version.
   *
   * @param version changes whenever the answer to this URI may have changed
   * @param body makes the answer; not called where the caller already has it
   */
  public Response answer(Object version, Format format, Supplier<?> body) {
    var tag = tag(version, format);
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

  /**
   * Refuses a change to what is at this URI by somebody who has not seen its newest version.
   *
   * @param version as it was given to {@link #answer} for a GET of this URI
   */
  public void require(Object version) {
    if (headers.getRequestHeader(HttpHeaders.IF_MATCH).isEmpty()) {
      throw Problem.PRECONDITION_REQUIRED.because(
          "Send the ETag of what you read in If-Match, so that nobody's work is overwritten.");
    }
    if (request.evaluatePreconditions(tag(version, Format.JSON)) != null) {
      throw Problem.PRECONDITION_FAILED.because(
          "It has changed since you read it. Read it again, then decide.");
    }
  }

  /** Answers a change with what is there now, and the ETag for the next one. */
  public Response changed(Object version, Object body) {
    return Response.ok(body)
        .tag(tag(version, Format.JSON))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private EntityTag tag(Object version, Format format) {
    var of = uri.getRequestUri();
    return hash(
        Build.ID + " " + version + " " + format + " " + of.getRawPath() + "?" + of.getRawQuery());
  }

  private static EntityTag hash(String text) {
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
