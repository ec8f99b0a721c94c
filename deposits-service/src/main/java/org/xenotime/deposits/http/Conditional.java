package org.xenotime.deposits.http;

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
import java.util.Optional;
import java.util.function.Supplier;

/** Answers a read with a strong ETag, or with 304 before the rows are touched. */
@RequestScoped
public class Conditional {

  private static final String REVALIDATE = "public, max-age=0, must-revalidate";

  @Context Request request;
  @Context UriInfo uri;

  private final KeptAnswers answers;
  private Optional<byte[]> kept = Optional.empty();

  Conditional(KeptAnswers answers) {
    this.answers = answers;
  }

  /**
   * True where the caller holds this version, or it was answered before and is kept: then an answer
   * needs no body. For reads that may turn out to be a redirection or a 404, and must not carry an
   * ETag then.
   */
  public boolean isHeld(Object version, Format format) {
    var tag = tag(version, format);
    kept = answers.of(tag);
    return kept.isPresent() || request.evaluatePreconditions(tag) != null;
  }

  /**
   * Answers with the body, or with 304 where the caller holds this version.
   *
   * @param version changes whenever the answer to this URI may have changed
   * @param body makes the answer; not called where the caller already has it, or it is kept
   */
  public Response answer(Object version, Format format, Supplier<?> body) {
    var tag = tag(version, format);
    var unchanged = request.evaluatePreconditions(tag);
    var response =
        unchanged == null
            ? whole(tag, format, body).type(format.mediaType()).tag(tag)
            : unchanged.tag(tag);
    return response
        .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  /** What the JSON at an address is tagged with, for the answer to a write that made it so. */
  public static EntityTag tagOf(String path, DataVersion version) {
    return tag(version, Format.JSON, path, null);
  }

  private EntityTag tag(Object version, Format format) {
    var asked = uri.getRequestUri();
    return tag(version, format, asked.getRawPath(), asked.getRawQuery());
  }

  private static EntityTag tag(Object version, Format format, String path, String query) {
    var hash = hash(Build.ID + " " + version + " " + format + " " + path + "?" + query);
    return new EntityTag(
        version instanceof DataVersion data
            ? hash + "-" + placeOf(path) + "-" + data.mark()
            : hash);
  }

  /** What the tags of one address have in common, whatever its query. */
  static String placeOf(String path) {
    return hash(path).substring(0, 8);
  }

  private static String hash(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private Response.ResponseBuilder whole(EntityTag tag, Format format, Supplier<?> body) {
    return format == Format.CSV
        ? csv((Csv) body.get())
        : Response.ok(
            kept.or(() -> answers.of(tag)).orElseGet(() -> answers.keep(tag, body.get())));
  }

  private static Response.ResponseBuilder csv(Csv csv) {
    var response = Response.ok(csv.text());
    return csv.next() == null
        ? response
        : response.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(csv.next()));
  }
}
