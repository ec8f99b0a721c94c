package org.xenotime.deposits.control;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Values;

/** What is asked of every answer about control: by whose knowledge, by which rule, of what. */
record ControlQuery(
    @Parameter(
            description = "Time of knowledge, UTC; the end of today without it",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"),
            example = "2025-01-01T00:00:00Z")
        @QueryParam("knownAt")
        String knownAt,
    @Parameter(
            description = "Version of the policy that weighs; the one in use without it",
            example = "weighed-2")
        @QueryParam("policy")
        String policy,
    @Parameter(description = "One kind of control; all without it", example = "territory")
        @QueryParam("kind")
        String kind) {

  /**
   * What a request takes for now, from its first line to its last: what it leaves open is answered,
   * and tagged, for one day, though midnight may pass meanwhile.
   *
   * @param known all that is known today, and the same the whole day long, so that answers can be
   *     kept
   */
  record Moment(LocalDate today, Instant known) {

    /** Changes with whatever an answer depends on beside its address. */
    String version(Object data) {
      return data + " " + known + " " + today;
    }
  }

  Moment moment() {
    return moment(Clock.systemUTC());
  }

  Moment moment(InstantSource clock) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return new Moment(
        today,
        Values.instant("knownAt", knownAt)
            .orElseGet(() -> today.atTime(23, 59, 59).toInstant(ZoneOffset.UTC)));
  }

  Rule rule() {
    return Rules.require(policy);
  }

  List<ControlKind> kinds() {
    return kind == null ? Stream.of(ControlKind.values()).toList() : List.of(oneKind());
  }

  /** Null where all are asked for. */
  ControlKind oneKind() {
    return kind == null
        ? null
        : ControlKind.of(kind)
            .orElseThrow(
                () -> Problem.invalidParameter("kind", "must be one of " + ControlKind.ids()));
  }
}
