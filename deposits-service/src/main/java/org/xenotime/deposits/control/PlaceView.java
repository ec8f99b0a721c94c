package org.xenotime.deposits.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ControlPlace", description = "A deposit or area; more at /api/v1/deposits/{id}")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlaceView(
    @Schema(description = "Id of the deposit", examples = "pang-war") String id,
    @Schema(description = "Its name") String name,
    @Schema(description = "Degrees east (WGS 84); absent where unknown") Double longitude,
    @Schema(description = "Degrees north (WGS 84); absent where unknown") Double latitude) {

  static PlaceView from(Pair pair) {
    return new PlaceView(pair.site().slug(), pair.site().name(), pair.longitude(), pair.latitude());
  }
}
