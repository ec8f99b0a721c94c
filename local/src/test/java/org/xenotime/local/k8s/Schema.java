package org.xenotime.local.k8s;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import io.kubernetes.client.custom.QuantityFormatException;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The schema of a kind, as the models say that Kubernetes generates from its own OpenAPI document:
 * unknown fields, missing required fields and values of the wrong type are faults.
 */
record Schema(Class<?> model, Validator validator) {
  private static final Map<String, Schema> KINDS =
      Map.of(
          "v1 Namespace", new Schema(V1Namespace.class, V1Namespace::validateJsonElement),
          "v1 Service", new Schema(V1Service.class, V1Service::validateJsonElement),
          "v1 ConfigMap", new Schema(V1ConfigMap.class, V1ConfigMap::validateJsonElement),
          "v1 Secret", new Schema(V1Secret.class, V1Secret::validateJsonElement),
          "apps/v1 Deployment", new Schema(V1Deployment.class, V1Deployment::validateJsonElement),
          "apps/v1 StatefulSet",
              new Schema(V1StatefulSet.class, V1StatefulSet::validateJsonElement),
          "policy/v1 PodDisruptionBudget",
              new Schema(V1PodDisruptionBudget.class, V1PodDisruptionBudget::validateJsonElement));

  /** The OpenAPI document leaves these open; the API server does not. */
  private static final Map<String, Set<String>> CLOSED_VALUES =
      Map.of(
          "protocol", Set.of("TCP", "UDP", "SCTP"),
          "imagePullPolicy", Set.of("Always", "IfNotPresent", "Never"),
          "restartPolicy", Set.of("Always", "OnFailure", "Never"),
          "whenUnsatisfiable", Set.of("DoNotSchedule", "ScheduleAnyway"));

  interface Validator {
    void validate(JsonElement json) throws IOException;
  }

  static List<String> faults(JsonObject object) {
    var kind = object.get("apiVersion").getAsString() + " " + object.get("kind").getAsString();
    var schema = KINDS.get(kind);
    return schema == null ? List.of("no schema is known for " + kind) : schema.check(object);
  }

  @SuppressWarnings("unchecked")
  static <T> T read(JsonObject object, Class<T> model) {
    return (T) JSON.deserialize(object.toString(), model);
  }

  private List<String> check(JsonObject object) {
    var faults = new ArrayList<String>();
    try {
      validator.validate(object);
      var understood = JSON.getGson().toJsonTree(read(object, model));
      difference(object, understood, Rendering.id(object), faults);
      openValues(object, Rendering.id(object), faults);
    } catch (IOException
        | IllegalArgumentException
        | JsonParseException
        | QuantityFormatException e) {
      faults.add(Rendering.id(object) + ": " + e.getMessage());
    }
    return faults;
  }

  /**
   * A reader that turns 5 into "5" is kinder than the API server: what differs is of a wrong type.
   */
  private static void difference(
      JsonElement given, JsonElement understood, String path, List<String> faults) {
    if (given.isJsonObject() && understood != null && understood.isJsonObject()) {
      for (var field : given.getAsJsonObject().entrySet()) {
        difference(
            field.getValue(),
            understood.getAsJsonObject().get(field.getKey()),
            path + "/" + field.getKey(),
            faults);
      }
    } else if (given.isJsonArray() && understood != null && understood.isJsonArray()) {
      for (int i = 0; i < given.getAsJsonArray().size(); i++) {
        difference(
            given.getAsJsonArray().get(i),
            understood.getAsJsonArray().get(i),
            path + "/" + i,
            faults);
      }
    } else if (!given.equals(understood)) {
      faults.add(path + " is " + given + ", which its type does not allow");
    }
  }

  private static void openValues(JsonElement json, String path, List<String> faults) {
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(item -> openValues(item, path, faults));
    } else if (json.isJsonObject()) {
      for (var field : json.getAsJsonObject().entrySet()) {
        var allowed = CLOSED_VALUES.get(field.getKey());
        if (allowed != null && !allowed.contains(field.getValue().getAsString())) {
          faults.add(path + "/" + field.getKey() + " must be one of " + allowed);
        }
        openValues(field.getValue(), path + "/" + field.getKey(), faults);
      }
    }
  }
}
