package org.xenotime.deposits.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.xenotime.deposits.editing.Writes;

/**
 * Gives every operation that writes the refusals that it has in common with the others. What a
 * resource says of a status itself, stays.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class AnswerWrites implements OASFilter {

  private static final Set<HttpMethod> WRITES =
      Set.of(HttpMethod.POST, HttpMethod.PATCH, HttpMethod.PUT, HttpMethod.DELETE);

  private static final Set<String> OF_QUARKUS =
      Set.of("Bad Request", "Not Authorized", "Not Allowed");

  /** For Quarkus. */
  public AnswerWrites() {}

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach((method, operation) -> complete(path, method, operation)));
  }

  private static void complete(String path, HttpMethod method, Operation operation) {
    var writes = WRITES.contains(method);
    var guarded = writes || operation.getResponses().hasAPIResponse("401");
    answers(operation, "401", Writes.UNAUTHORIZED, guarded);
    answers(operation, "403", Writes.FORBIDDEN, guarded);
    if (writes) {
      complete(path, operation);
    }
  }

  private static void complete(String path, Operation operation) {
    var takesBody = operation.getRequestBody() != null;
    var keyed = has(operation, "Idempotency-Key");
    answers(operation, "400", Writes.UNUSABLE, takesBody || keyed);
    answers(operation, "404", Writes.MISSING, path.contains("{"));
    answers(operation, "409", Writes.TWIN, true);
    answers(operation, "412", Writes.STALE, has(operation, "If-Match"));
    answers(operation, "413", Writes.TOO_LARGE, takesBody);
    answers(operation, "415", Writes.MEDIA_TYPE, takesBody);
    answers(operation, "422", Writes.INVALID, takesBody || keyed);
    answers(operation, "428", Writes.NO_IF_MATCH, has(operation, "If-Match"));
  }

  private static void answers(Operation operation, String status, String with, boolean applies) {
    var responses = operation.getResponses();
    if (applies && isUnsaid(responses.getAPIResponse(status))) {
      responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(with));
    }
  }

  /** Nothing is there, or nothing but what Quarkus says of every operation with roles. */
  private static boolean isUnsaid(APIResponse response) {
    return response == null || OF_QUARKUS.contains(String.valueOf(response.getDescription()));
  }

  private static boolean has(Operation operation, String header) {
    var parameters = operation.getParameters();
    return (parameters == null ? List.<Parameter>of() : parameters)
        .stream().anyMatch(parameter -> header.equals(parameter.getName()));
  }
}
