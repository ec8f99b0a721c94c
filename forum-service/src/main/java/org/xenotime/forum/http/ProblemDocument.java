package org.xenotime.forum.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a refusal, for the OpenAPI document. */
@Schema(
    name = "Problem",
    description = "Why a request was refused (RFC 9457)",
    requiredProperties = {"type", "title", "status", "instance"})
record ProblemDocument(
    @Schema(
            description = "Path of the page that explains this kind",
            examples = "/problems/not-found")
        String type,
    @Schema(description = "The kind in words") String title,
    @Schema(description = "The HTTP status") int status,
    @Schema(description = "What was wrong this time, and what to do about it") String detail,
    @Schema(description = "Path of the request") String instance,
    @Schema(description = "Fields or parameters at fault, where there are any")
        List<Problem.FieldError> errors) {

  static final String MEDIA_TYPE = "application/problem+json";
}
