package org.xenotime.local.k8s;

import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Volume;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** ConfigMaps, Secrets and volumes that are named are there, and those that are there are named. */
final class ConfigurationRules {
  static final Rule CONFIG_MAPS_EXIST =
      cluster ->
          cluster.workloads().stream()
              .flatMap(
                  workload ->
                      namesOfConfigMaps(workload)
                          .filter(name -> !cluster.configMaps().containsKey(name))
                          .map(name -> workload.id() + " names no ConfigMap: " + name));

  static final Rule SECRETS_HOLD_THEIR_KEYS =
      cluster ->
          cluster.workloads().stream()
              .flatMap(
                  workload ->
                      secrets(workload)
                          .filter(key -> !cluster.keysOfSecret(key.secret()).contains(key.key()))
                          .map(key -> workload.id() + " reads no Secret: " + key));

  static final Rule NOTHING_IS_LEFT_OVER =
      cluster -> {
        var named =
            cluster.workloads().stream()
                .flatMap(ConfigurationRules::namesOfConfigMaps)
                .collect(Collectors.toSet());
        var read =
            cluster.workloads().stream()
                .flatMap(ConfigurationRules::secrets)
                .collect(Collectors.toSet());
        return Stream.concat(
            cluster.configMaps().keySet().stream()
                .filter(name -> !named.contains(name))
                .map(name -> "ConfigMap/" + name + " is named by nothing"),
            cluster.secrets().keySet().stream()
                .flatMap(name -> cluster.keysOfSecret(name).stream().map(key -> new Key(name, key)))
                .filter(key -> !read.contains(key))
                .map(key -> "Secret/" + key + " is read by nothing"));
      };

  static final Rule MOUNTS_ARE_VOLUMES =
      cluster ->
          cluster.workloads().stream()
              .flatMap(
                  workload -> {
                    var volumes = volumes(workload);
                    var mounts = mounts(workload);
                    return Stream.concat(
                        mounts.stream()
                            .filter(name -> !volumes.contains(name))
                            .map(name -> workload.id() + " mounts no volume: " + name),
                        volumes.stream()
                            .filter(name -> !mounts.contains(name))
                            .map(name -> workload.id() + " mounts its volume nowhere: " + name));
                  });

  static final Rule SETTINGS_ARE_KNOWN =
      cluster ->
          cluster.workloads().stream()
              .filter(Workload::isOurs)
              .flatMap(
                  workload ->
                      beyond(settings(cluster, workload), Settings.of(workload.module()).known())
                          .map(name -> workload.id() + " does not know the setting " + name));

  static final Rule NO_SETTING_IS_MISSING =
      cluster ->
          cluster.workloads().stream()
              .filter(Workload::isOurs)
              .flatMap(
                  workload ->
                      beyond(Settings.of(workload.module()).unset(), settings(cluster, workload))
                          .map(name -> workload.id() + " is not given the setting " + name));

  static final List<Rule> ALL =
      List.of(
          CONFIG_MAPS_EXIST,
          SECRETS_HOLD_THEIR_KEYS,
          NOTHING_IS_LEFT_OVER,
          MOUNTS_ARE_VOLUMES,
          SETTINGS_ARE_KNOWN,
          NO_SETTING_IS_MISSING);

  private ConfigurationRules() {}

  private record Key(String secret, String key) {}

  private static Stream<String> namesOfConfigMaps(Workload workload) {
    var variables =
        workload.containers().stream()
            .flatMap(container -> container.getEnvFrom().stream())
            .map(from -> from.getConfigMapRef().getName());
    var volumes =
        workload.pod().getVolumes().stream()
            .map(V1Volume::getConfigMap)
            .filter(Objects::nonNull)
            .map(map -> map.getName());
    return Stream.concat(variables, volumes);
  }

  private static Stream<Key> secrets(Workload workload) {
    return workload.containers().stream()
        .flatMap(container -> container.getEnv().stream())
        .map(variable -> variable.getValueFrom())
        .filter(Objects::nonNull)
        .map(from -> from.getSecretKeyRef())
        .map(key -> new Key(key.getName(), key.getKey()));
  }

  private static Set<String> volumes(Workload workload) {
    var volumes = new HashSet<>(workload.claims());
    workload.pod().getVolumes().forEach(volume -> volumes.add(volume.getName()));
    return volumes;
  }

  private static Set<String> mounts(Workload workload) {
    return workload.containers().stream()
        .flatMap(container -> container.getVolumeMounts().stream())
        .map(mount -> mount.getName())
        .collect(Collectors.toSet());
  }

  private static Stream<String> beyond(Set<String> names, Set<String> allowed) {
    return names.stream().filter(name -> !allowed.contains(name)).sorted();
  }

  private static Set<String> settings(Cluster cluster, Workload workload) {
    return workload.containers().stream()
        .flatMap(container -> Stream.concat(own(container), shared(cluster, container)))
        .collect(Collectors.toSet());
  }

  private static Stream<String> own(V1Container container) {
    return container.getEnv().stream().map(variable -> variable.getName());
  }

  private static Stream<String> shared(Cluster cluster, V1Container container) {
    return container.getEnvFrom().stream()
        .map(from -> from.getConfigMapRef().getName())
        .flatMap(name -> cluster.keysOfConfigMap(name).stream());
  }
}
