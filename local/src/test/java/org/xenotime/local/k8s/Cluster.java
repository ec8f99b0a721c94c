package org.xenotime.local.k8s;

import com.google.gson.JsonObject;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rendering as the rules read it: typed, and by kind. */
record Cluster(
    List<Workload> workloads,
    List<V1Service> services,
    List<V1PodDisruptionBudget> disruptionBudgets,
    Map<String, V1ConfigMap> configMaps,
    Map<String, V1Secret> secrets) {

  static Cluster of(Rendering rendering) {
    return new Cluster(
        rendering.objects().stream().flatMap(Workload::from).toList(),
        all(rendering, V1Service.class).toList(),
        all(rendering, V1PodDisruptionBudget.class).toList(),
        all(rendering, V1ConfigMap.class).collect(byName(map -> map.getMetadata().getName())),
        all(rendering, V1Secret.class).collect(byName(secret -> secret.getMetadata().getName())));
  }

  private static <T> Stream<T> all(Rendering rendering, Class<T> model) {
    return rendering.objects().stream()
        .filter(object -> kind(object).equals(model.getSimpleName()))
        .map(object -> Schema.read(object, model));
  }

  private static String kind(JsonObject object) {
    return "V1" + object.get("kind").getAsString();
  }

  private static <T> java.util.stream.Collector<T, ?, Map<String, T>> byName(
      Function<T, String> name) {
    return Collectors.toMap(name, Function.identity());
  }

  /** The workloads whose pods a selector finds; none for a selector that is empty. */
  List<Workload> selectedBy(Map<String, String> selector) {
    return workloads.stream()
        .filter(workload -> !selector.isEmpty())
        .filter(workload -> workload.labels().entrySet().containsAll(selector.entrySet()))
        .toList();
  }

  Set<String> keysOfConfigMap(String name) {
    return configMaps.containsKey(name) ? configMaps.get(name).getData().keySet() : Set.of();
  }

  Set<String> keysOfSecret(String name) {
    return secrets.containsKey(name) ? secrets.get(name).getData().keySet() : Set.of();
  }
}
