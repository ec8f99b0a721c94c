package org.xenotime.deposits.control;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.deposits.http.Problem;

/** Whether a list has what lies inside of areas and has their answer. */
record Inherited(
    @Parameter(
            description =
                "include: what lies inside of an area and has its answer, for territory and"
                    + " taxation, is listed like any other place, with `inheritedFrom`. exclude:"
                    + " only what is answered by claims about the place itself, where an area"
                    + " holds so many places that the area alone says more",
            schema =
                @Schema(
                    enumeration = {"include", "exclude"},
                    defaultValue = "include"))
        @QueryParam("inherited")
        String inherited) {

  boolean isIncluded() {
    return switch (inherited) {
      case null -> true;
      case "include" -> true;
      case "exclude" -> false;
      default -> throw Problem.invalidParameter("inherited", "must be one of include, exclude");
    };
  }
}
