package org.xenotime.ranking.http;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The refusals that several operations share, described once. */
@OpenAPIDefinition(
    info = @Info(title = "Xenotime rankings", version = "1"),
    components =
        @Components(
            responses = {
              @APIResponse(
                  name = "RankingBodyTooLarge",
                  description = "The body is too large; the problem says how large it may be",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = "RankingUnsupportedMediaType",
                  description = "The body is not application/json in UTF-8",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = "RankingInvalidBody",
                  description =
                      "The body breaks rules; every fault comes with a JSON pointer to its place",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = "RankingBusy",
                  description = "Too much is being computed already",
                  headers =
                      @Header(
                          name = "Retry-After",
                          description = "Seconds after which to ask again",
                          schema = @Schema(implementation = Integer.class)),
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = "RankingBadRequest",
                  description =
                      """
                      A parameter is unknown or its value cannot be used; the problem names it and \
                      lists what is allowed""",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = "RankingNotFound",
                  description = "There is nothing of that id, version or number",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = "RankingNotAcceptable",
                  description = "There is no such format of it",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = "RankingUnauthorized",
                  description = "A valid access token is required",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = "RankingForbidden",
                  description = "The access token lacks the role that this needs",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = "RankingConflict",
                  description =
                      "It is in a state in which this cannot be done; the detail says which",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = "RankingStale",
                  description = "It has changed since it was read (If-Match)",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = "RankingTooLarge",
                  description = "The body is too large",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = "RankingMediaType",
                  description = "The body is of another media type",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = "RankingInvalid",
                  description =
                      "The body breaks rules: errors lists every one, each with a JSON pointer",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = "RankingNoIfMatch",
                  description = "If-Match is required",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = "RankingNotModified",
                  description = "The caller has this version already (If-None-Match)"),
              @APIResponse(
                  name = "RankingNotReady",
                  description = "Nothing was ranked yet; the deposits are still being read",
                  headers =
                      @Header(
                          name = "Retry-After",
                          description = "Seconds after which to ask again",
                          schema = @Schema(implementation = Integer.class)),
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ProblemDocument.class)))
            }))
public final class ApiDescription {

  public static final String BAD_REQUEST = "RankingBadRequest";
  public static final String NOT_FOUND = "RankingNotFound";
  public static final String NOT_ACCEPTABLE = "RankingNotAcceptable";
  public static final String NOT_MODIFIED = "RankingNotModified";
  public static final String BODY_TOO_LARGE = "RankingBodyTooLarge";
  public static final String UNSUPPORTED_MEDIA_TYPE = "RankingUnsupportedMediaType";
  public static final String INVALID_BODY = "RankingInvalidBody";
  public static final String BUSY = "RankingBusy";
  public static final String NOT_READY = "RankingNotReady";

  public static final String UNAUTHORIZED = "RankingUnauthorized";
  public static final String FORBIDDEN = "RankingForbidden";
  public static final String CONFLICT = "RankingConflict";
  public static final String STALE = "RankingStale";
  public static final String TOO_LARGE = "RankingTooLarge";
  public static final String MEDIA_TYPE = "RankingMediaType";
  public static final String INVALID = "RankingInvalid";
  public static final String NO_IF_MATCH = "RankingNoIfMatch";

  private ApiDescription() {}
}
