/** How this service speaks HTTP: pages and cursors, problems, formats, strict bodies, versions. */
@OpenAPIDefinition(
    info = @Info(title = "Xenotime forum", version = "1"),
    components =
        @Components(
            responses = {
              @APIResponse(
                  name = ApiDescription.BAD_REQUEST,
                  description =
                      "A parameter is unknown or cannot be used, or the body is not JSON in UTF-8",
                  content =
                      @Content(
                          mediaType = ProblemDocument.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = ApiDescription.UNAUTHORIZED,
                  description = "No access token, or one that is not valid here",
                  headers =
                      @Header(
                          name = "WWW-Authenticate",
                          description = "Bearer",
                          schema = @Schema(implementation = String.class)),
                  content =
                      @Content(
                          mediaType = ProblemDocument.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = ApiDescription.FORBIDDEN,
                  description = "The token lacks the role that this needs",
                  content =
                      @Content(
                          mediaType = ProblemDocument.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = ApiDescription.NOT_FOUND,
                  description = "There is nothing with this id",
                  content =
                      @Content(
                          mediaType = ProblemDocument.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = ApiDescription.NOT_ACCEPTABLE,
                  description = "Not a format in which this comes",
                  content =
                      @Content(
                          mediaType = ProblemDocument.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = ApiDescription.LOCKED,
                  description = "The topic is locked",
                  content =
                      @Content(
                          mediaType = ProblemDocument.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = ApiDescription.STALE,
                  description = "It has changed since it was read",
                  content =
                      @Content(
                          mediaType = ProblemDocument.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = ApiDescription.TOO_LARGE,
                  description = "The body is larger than 512 KB",
                  content =
                      @Content(
                          mediaType = ProblemDocument.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = ApiDescription.NOT_JSON,
                  description = "The body is not sent as application/json",
                  content =
                      @Content(
                          mediaType = ProblemDocument.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = ApiDescription.INVALID,
                  description =
                      "The body breaks a rule: `errors` names every field at fault; or the Idempotency-Key came with another request before",
                  content =
                      @Content(
                          mediaType = ProblemDocument.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = ApiDescription.NO_IF_MATCH,
                  description = "If-Match is missing",
                  content =
                      @Content(
                          mediaType = ProblemDocument.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = ApiDescription.UNAVAILABLE,
                  description =
                      "The database or the realm is away; Retry-After says when to try again",
                  headers =
                      @Header(
                          name = "Retry-After",
                          description = "Seconds to wait",
                          schema = @Schema(implementation = Integer.class)),
                  content =
                      @Content(
                          mediaType = ProblemDocument.MEDIA_TYPE,
                          schema = @Schema(implementation = ProblemDocument.class))),
              @APIResponse(
                  name = ApiDescription.NOT_MODIFIED,
                  description = "Not changed since the ETag that was sent in If-None-Match")
            }))
package org.xenotime.forum.http;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
