package org.xenotime.local.k8s;

import io.kubernetes.client.openapi.models.V1Container;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What the Pod Security Standard "restricted" asks for, and what we ask of a pod beyond it. */
final class PodRules {
  static final Rule RUNS_AS_NOBODY_SPECIAL =
      pods(
          "must not run as root",
          workload -> {
            var context = workload.pod().getSecurityContext();
            return context != null
                && Boolean.TRUE.equals(context.getRunAsNonRoot())
                && context.getRunAsUser() > 0;
          });

  static final Rule SYSTEM_CALLS_ARE_FILTERED =
      pods(
          "must have the seccomp profile RuntimeDefault",
          workload -> {
            var context = workload.pod().getSecurityContext();
            return context != null
                && context.getSeccompProfile() != null
                && "RuntimeDefault".equals(context.getSeccompProfile().getType());
          });

  static final Rule NO_TOKEN_IS_MOUNTED =
      pods(
          "must not mount a service account's token",
          workload -> Boolean.FALSE.equals(workload.pod().getAutomountServiceAccountToken()));

  static final Rule NO_SETTING_COMES_FROM_A_NEIGHBOUR =
      pods(
          "must not take variables from Services",
          workload -> Boolean.FALSE.equals(workload.pod().getEnableServiceLinks()));

  static final Rule NOTHING_IS_ESCALATED =
      containers(
          "must drop all capabilities and escalate no privilege",
          (workload, container) -> {
            var context = container.getSecurityContext();
            return context != null
                && Boolean.FALSE.equals(context.getAllowPrivilegeEscalation())
                && !Boolean.TRUE.equals(context.getPrivileged())
                && context.getCapabilities() != null
                && context.getCapabilities().getAdd().isEmpty()
                && context.getCapabilities().getDrop().equals(List.of("ALL"));
          });

  static final Rule ROOT_IS_READ_ONLY =
      containers(
          "must have a read-only root and a writable /tmp",
          (workload, container) ->
              !workload.isOurs()
                  || (Boolean.TRUE.equals(
                          container.getSecurityContext().getReadOnlyRootFilesystem())
                      && container.getVolumeMounts().stream()
                          .anyMatch(mount -> mount.getMountPath().equals("/tmp"))));

  static final Rule RESOURCES_ARE_BOUNDED =
      containers(
          "must request and limit cpu and memory",
          (workload, container) -> {
            var resources = container.getResources();
            return resources != null
                && List.of("cpu", "memory").stream()
                    .allMatch(
                        of ->
                            resources.getRequests().containsKey(of)
                                && resources.getLimits().containsKey(of)
                                && resources
                                        .getRequests()
                                        .get(of)
                                        .getNumber()
                                        .compareTo(resources.getLimits().get(of).getNumber())
                                    <= 0);
          });

  static final Rule HEALTH_IS_WATCHED =
      containers(
          "must have a startup, a liveness and a readiness probe",
          (workload, container) -> Workload.probes(container).count() == 3);

  static final Rule HEALTH_IS_ASKED_AT_THE_MANAGEMENT_PORT =
      containers(
          "must be probed at its management port",
          (workload, container) ->
              Workload.probes(container)
                  .map(probe -> probe.getHttpGet())
                  .filter(Objects::nonNull)
                  .allMatch(get -> "management".equals(get.getPort().toString())));

  static final List<Rule> ALL =
      List.of(
          RUNS_AS_NOBODY_SPECIAL,
          SYSTEM_CALLS_ARE_FILTERED,
          NO_TOKEN_IS_MOUNTED,
          NO_SETTING_COMES_FROM_A_NEIGHBOUR,
          NOTHING_IS_ESCALATED,
          ROOT_IS_READ_ONLY,
          RESOURCES_ARE_BOUNDED,
          HEALTH_IS_WATCHED,
          HEALTH_IS_ASKED_AT_THE_MANAGEMENT_PORT);

  private PodRules() {}

  private static Rule pods(String demand, Predicate<Workload> holds) {
    return cluster ->
        cluster.workloads().stream()
            .filter(holds.negate())
            .map(workload -> workload.id() + " " + demand);
  }

  private static Rule containers(String demand, BiPredicate<Workload, V1Container> holds) {
    return pods(
        demand,
        workload ->
            workload.containers().stream().allMatch(container -> holds.test(workload, container)));
  }
}
