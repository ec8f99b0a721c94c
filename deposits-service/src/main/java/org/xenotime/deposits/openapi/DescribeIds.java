package org.xenotime.deposits.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says of the ids in paths what they are ids of. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DescribeIds implements OASFilter {

  /** By what stands before the id in the path. */
  private static final Map<String, String> IDS =
      Map.ofEntries(
          Map.entry("actors", "Id of the actor"),
          Map.entry("claims", "Id of the upload"),
          Map.entry("compositions", "Id of the composition"),
          Map.entry("control-claims", "Id of the claim"),
          Map.entry("deposits", "Id of the deposit, or one that it had before"),
          Map.entry("evidence", "Id of the evidence"),
          Map.entry("intake", "Name of the data set"),
          Map.entry("proposals", "Id of the proposal"),
          Map.entry("relations", "Id of the relation"),
          Map.entry("sources", "Id of the source"),
          Map.entry("statements", "Id of the statement"),
          Map.entry("terms", "The word"),
          Map.entry("vocabularies", "Id of the vocabulary"));

  /** For Quarkus. */
  public DescribeIds() {}

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations().values().stream()
                    .flatMap(DescribeIds::inPath)
                    .filter(parameter -> parameter.getDescription() == null)
                    .forEach(
                        parameter ->
                            meaning(path, parameter.getName())
                                .ifPresent(parameter::setDescription)));
  }

  private static Stream<Parameter> inPath(Operation operation) {
    return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
        .filter(parameter -> parameter.getIn() == Parameter.In.PATH);
  }

  private static Optional<String> meaning(String path, String parameter) {
    var segments = List.of(path.split("/", -1));
    var place = segments.indexOf("{" + parameter + "}");
    return place < 1 ? Optional.empty() : Optional.ofNullable(IDS.get(segments.get(place - 1)));
  }
}
