package org.xenotime.local.k8s;

import com.google.gson.JsonObject;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1ContainerPort;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.openapi.models.V1Probe;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Deployment or a StatefulSet: what runs pods. {@code claims} are the volumes it asks for. */
record Workload(
    String id,
    String name,
    Map<String, String> selector,
    Map<String, String> labels,
    V1PodSpec pod,
    Set<String> claims,
    String serviceName) {

  static Stream<Workload> from(JsonObject object) {
    return switch (object.get("kind").getAsString()) {
      case "Deployment" -> Stream.of(from(Schema.read(object, V1Deployment.class)));
      case "StatefulSet" -> Stream.of(from(Schema.read(object, V1StatefulSet.class)));
      default -> Stream.empty();
    };
  }

  private static Workload from(V1Deployment deployment) {
    var spec = deployment.getSpec();
    var name = deployment.getMetadata().getName();
    return new Workload(
        "Deployment/" + name,
        name,
        spec.getSelector().getMatchLabels(),
        spec.getTemplate().getMetadata().getLabels(),
        spec.getTemplate().getSpec(),
        Set.of(),
        null);
  }

  private static Workload from(V1StatefulSet set) {
    var spec = set.getSpec();
    var name = set.getMetadata().getName();
    return new Workload(
        "StatefulSet/" + name,
        name,
        spec.getSelector().getMatchLabels(),
        spec.getTemplate().getMetadata().getLabels(),
        spec.getTemplate().getSpec(),
        spec.getVolumeClaimTemplates().stream().map(Workload::name).collect(Collectors.toSet()),
        spec.getServiceName());
  }

  private static String name(V1PersistentVolumeClaim claim) {
    return claim.getMetadata().getName();
  }

  /** Whether this is one of the four services, whose sources stand beside the manifests. */
  boolean isOurs() {
    return containers().getFirst().getImage().startsWith("xenotime/");
  }

  Path module() {
    return Path.of("..", name);
  }

  List<V1Container> containers() {
    return pod.getContainers();
  }

  Stream<V1ContainerPort> ports() {
    return containers().stream().flatMap(container -> container.getPorts().stream());
  }

  boolean hasPort(Object nameOrNumber) {
    return ports()
        .anyMatch(
            port ->
                nameOrNumber.equals(port.getName())
                    || nameOrNumber.equals(port.getContainerPort()));
  }

  static Stream<V1Probe> probes(V1Container container) {
    return Stream.of(
            container.getStartupProbe(),
            container.getLivenessProbe(),
            container.getReadinessProbe())
        .filter(Objects::nonNull);
  }
}
