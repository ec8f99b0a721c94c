package org.xenotime.deposits.network;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.deposits.actor.RelationKind;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Values;

/** What a caller may ask of a network. */
record NetworkQuestion(
    @Parameter(
            description = "How many relations away from the actor at most",
            schema =
                @Schema(
                    type = SchemaType.INTEGER,
                    minimum = "1",
                    maximum = "6",
                    defaultValue = "2"))
        @QueryParam("depth")
        String depth,
    @Parameter(
            description = "Day in the world; today without it",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2024-11-01")
        @QueryParam("on")
        String on,
    @Parameter(
            description = "Time of knowledge, UTC; the end of today without it",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"),
            example = "2025-01-01T00:00:00Z")
        @QueryParam("knownAt")
        String knownAt,
    @Parameter(
            description =
                "Follow these kinds of relation only, with commas between: part-of, armed-wing-of,"
                    + " owns, allied-with, opposed-to",
            example = "owns,part-of")
        @QueryParam("kind")
        String kind) {

  private static final int DEFAULT_DEPTH = 2;
  private static final int DEEPEST = 6;

  /** The question as it can be answered. */
  record Asked(int depth, LocalDate on, Instant knownAt, List<RelationKind> kinds) {}

  /**
   * @param today the same the whole day long, so that answers can be kept
   */
  Asked read(LocalDate today) {
    return new Asked(
        Values.number("depth", depth, 1, DEEPEST).orElse(DEFAULT_DEPTH),
        Values.day("on", on).orElse(today),
        Values.instant("knownAt", knownAt)
            .orElseGet(() -> today.atTime(23, 59, 59).toInstant(ZoneOffset.UTC)),
        kind == null ? List.of(RelationKind.values()) : kinds());
  }

  private List<RelationKind> kinds() {
    return Stream.of(kind.split(",", -1))
        .map(
            id ->
                RelationKind.of(id)
                    .orElseThrow(
                        () ->
                            Problem.invalidParameter(
                                "kind",
                                "must be of " + RelationKind.ids() + ", with commas between")))
        .distinct()
        .toList();
  }
}
