package org.xenotime.local.k8s;

import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServicePort;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names, labels and ports lead to something. */
final class NetworkRules {
  /** An address inside the cluster: a bare name and a port. */
  private static final Pattern INNER_ADDRESS = Pattern.compile("//([a-z][a-z0-9-]*):(\\d+)");

  static final Rule WORKLOADS_SELECT_THEIR_OWN_PODS =
      cluster ->
          cluster.workloads().stream()
              .filter(
                  workload -> !cluster.selectedBy(workload.selector()).equals(List.of(workload)))
              .map(workload -> workload.id() + " does not select its own pods, and them alone");

  static final Rule SPREAD_COUNTS_OWN_PODS =
      cluster ->
          cluster.workloads().stream()
              .flatMap(
                  workload ->
                      workload.pod().getTopologySpreadConstraints().stream()
                          .map(spread -> spread.getLabelSelector().getMatchLabels())
                          .filter(labels -> !cluster.selectedBy(labels).equals(List.of(workload)))
                          .map(labels -> workload.id() + " spreads by the pods of " + labels));

  static final Rule SERVICES_FIND_PODS =
      cluster ->
          cluster.services().stream()
              .filter(service -> isSelecting(service))
              .filter(service -> cluster.selectedBy(service.getSpec().getSelector()).size() != 1)
              .map(service -> id(service) + " does not select the pods of one workload");

  static final Rule SERVICES_TARGET_PORTS =
      cluster ->
          cluster.services().stream()
              .flatMap(
                  service ->
                      cluster.selectedBy(service.getSpec().getSelector()).stream()
                          .flatMap(
                              workload ->
                                  service.getSpec().getPorts().stream()
                                      .map(NetworkRules::target)
                                      .filter(target -> !workload.hasPort(target))
                                      .map(
                                          target ->
                                              "%s targets port %s, which %s does not have"
                                                  .formatted(id(service), target, workload.id()))));

  static final Rule PROBES_ASK_PORTS =
      cluster ->
          cluster.workloads().stream()
              .flatMap(
                  workload ->
                      workload.containers().stream()
                          .flatMap(Workload::probes)
                          .map(probe -> probe.getHttpGet())
                          .filter(Objects::nonNull)
                          .map(get -> portOf(get.getPort()))
                          .filter(port -> !workload.hasPort(port))
                          .map(port -> workload.id() + " has no port " + port + " to probe"));

  static final Rule DISRUPTION_BUDGETS_FIND_PODS =
      cluster ->
          cluster.disruptionBudgets().stream()
              .filter(
                  budget ->
                      cluster.selectedBy(budget.getSpec().getSelector().getMatchLabels()).size()
                          != 1)
              .map(
                  budget ->
                      "PodDisruptionBudget/%s does not select the pods of one workload"
                          .formatted(budget.getMetadata().getName()));

  static final Rule STATEFUL_SETS_HAVE_THEIR_SERVICE =
      cluster ->
          cluster.workloads().stream()
              .filter(workload -> workload.serviceName() != null)
              .filter(
                  workload ->
                      cluster.services().stream()
                          .noneMatch(service -> name(service).equals(workload.serviceName())))
              .map(workload -> workload.id() + " names no Service: " + workload.serviceName());

  static final Rule ADDRESSES_ARE_SERVICES =
      cluster ->
          Stream.concat(
                  cluster.configMaps().values().stream()
                      .flatMap(map -> map.getData().values().stream()),
                  cluster.workloads().stream()
                      .flatMap(workload -> workload.containers().stream())
                      .flatMap(container -> container.getEnv().stream())
                      .map(variable -> variable.getValue())
                      .filter(Objects::nonNull))
              .flatMap(value -> INNER_ADDRESS.matcher(value).results())
              .filter(address -> !address.group(1).equals("localhost"))
              .filter(address -> !isServed(cluster, address.group(1), address.group(2)))
              .map(address -> "no Service answers at " + address.group(1) + ":" + address.group(2))
              .distinct();

  static final List<Rule> ALL =
      List.of(
          WORKLOADS_SELECT_THEIR_OWN_PODS,
          SPREAD_COUNTS_OWN_PODS,
          SERVICES_FIND_PODS,
          SERVICES_TARGET_PORTS,
          PROBES_ASK_PORTS,
          DISRUPTION_BUDGETS_FIND_PODS,
          STATEFUL_SETS_HAVE_THEIR_SERVICE,
          ADDRESSES_ARE_SERVICES);

  private NetworkRules() {}

  private static boolean isSelecting(V1Service service) {
    return service.getSpec().getExternalName() == null;
  }

  private static boolean isServed(Cluster cluster, String host, String port) {
    return cluster.services().stream()
        .filter(service -> name(service).equals(host))
        .flatMap(service -> service.getSpec().getPorts().stream())
        .anyMatch(served -> served.getPort().toString().equals(port));
  }

  private static Object target(V1ServicePort port) {
    return port.getTargetPort() == null ? port.getPort() : portOf(port.getTargetPort());
  }

  private static Object portOf(io.kubernetes.client.custom.IntOrString port) {
    return port.isInteger() ? port.getIntValue() : port.getStrValue();
  }

  private static String id(V1Service service) {
    return "Service/" + name(service);
  }

  private static String name(V1Service service) {
    return service.getMetadata().getName();
  }
}
