package org.xenotime.local.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A check that never fails checks nothing: each of these breaks the real manifests once. */
class BrokenManifestsTest {
  private static final String POD = "/spec/template/spec";
  private static final String CONTAINER = POD + "/containers/0";

  private static Rendering sound;

  @BeforeAll
  static void render() throws Exception {
    sound = Manifests.local();
  }

  @ParameterizedTest(name = "{0}: {1} = {2}")
  @MethodSource
  void aBrokenManifestIsFound(String id, String path, String value, String fault) {
    var broken = sound.changed(id, object -> put(object, path, value));

    assertThat(Manifests.faults(broken)).anySatisfy(line -> assertThat(line).contains(fault));
  }

  static Stream<Arguments> aBrokenManifestIsFound() {
    return Stream.of(
        // the schema
        arguments("Deployment/gateway", "/kind", "'Deploiment'", "no schema"),
        arguments("Deployment/gateway", CONTAINER + "/imagePullPolcy", "'Always'", "not defined"),
        arguments("Deployment/gateway", "/spec/selector", null, "`selector` is not found"),
        arguments("Deployment/gateway", "/spec/replicas", "'one'", "one"),
        arguments("Deployment/gateway", "/metadata/labels/part", "5", "/metadata/labels/part is 5"),
        arguments("Deployment/gateway", CONTAINER + "/resources/limits/memory", "'1Gb'", "suffix"),
        arguments("Deployment/gateway", CONTAINER + "/imagePullPolicy", "'Sometimes'", "one of"),
        arguments("Service/gateway", "/spec/ports/0/port", "'http'", "http"),
        arguments("ConfigMap/gateway", "/data/GATEWAY_PUBLIC_URL", "true", "GATEWAY_PUBLIC_URL"),
        // the references
        arguments("Service/gateway", "/spec/ports/0/targetPort", "'web'", "targets port web"),
        arguments("Service/gateway", "/spec/ports/0/targetPort", "8090", "targets port 8090"),
        arguments("Service/gateway", "/spec/selector", "{'a': 'b'}", "does not select the pods"),
        arguments("Service/forum-service", "/spec/ports/0/port", "80", "forum-service:8083"),
        arguments("Deployment/gateway", "/spec/selector/matchLabels/a", "'b'", "its own pods"),
        arguments(
            "Deployment/gateway",
            POD + "/topologySpreadConstraints/0/labelSelector/matchLabels/a",
            "'b'",
            "spreads by the pods of"),
        arguments(
            "PodDisruptionBudget/gateway",
            "/spec/selector/matchLabels/a",
            "'b'",
            "does not select the pods"),
        arguments(
            "Deployment/gateway",
            CONTAINER + "/livenessProbe/httpGet/port",
            "'managment'",
            "no port managment"),
        arguments(
            "Deployment/gateway",
            CONTAINER + "/envFrom/1/configMapRef/name",
            "'door'",
            "names no ConfigMap: door"),
        arguments(
            "Deployment/gateway",
            CONTAINER + "/env/0/valueFrom/secretKeyRef/name",
            "'door'",
            "reads no Secret"),
        arguments(
            "Deployment/gateway",
            CONTAINER + "/env/0/valueFrom/secretKeyRef/key",
            "'password'",
            "reads no Secret"),
        arguments(
            "Deployment/gateway", CONTAINER + "/volumeMounts/0/name", "'temp'", "no volume: temp"),
        arguments("Deployment/gateway", CONTAINER + "/volumeMounts", "[]", "volume nowhere: tmp"),
        arguments("StatefulSet/postgresql", "/spec/serviceName", "'database'", "no Service"),
        arguments(
            "ConfigMap/gateway",
            "/data/GATEWAY_FORUM_URL",
            "'http://forum:8083'",
            "no Service answers at forum:8083"),
        arguments("ConfigMap/deposits-service", "/data/QUARKUS_JDBC", "'x'", "does not know"),
        arguments(
            "ConfigMap/deposits-service",
            "/data/QUARKUS_DATASOURCE_JDBC_URL",
            null,
            "is not given the setting QUARKUS_DATASOURCE_JDBC_URL"),
        // the rules of the house
        arguments(
            "Deployment/gateway",
            POD + "/securityContext/runAsNonRoot",
            "false",
            "not run as root"),
        arguments("Deployment/gateway", POD + "/securityContext/seccompProfile", null, "seccomp"),
        arguments("Deployment/gateway", POD + "/automountServiceAccountToken", null, "token"),
        arguments("Deployment/gateway", POD + "/enableServiceLinks", null, "from Services"),
        arguments(
            "Deployment/gateway",
            CONTAINER + "/securityContext/capabilities/add",
            "['NET_ADMIN']",
            "capabilities"),
        arguments(
            "Deployment/gateway",
            CONTAINER + "/securityContext/readOnlyRootFilesystem",
            "false",
            "read-only root"),
        arguments("Deployment/gateway", CONTAINER + "/resources/limits", null, "limit cpu"),
        arguments("Deployment/gateway", CONTAINER + "/startupProbe", null, "startup"),
        arguments(
            "Deployment/gateway",
            CONTAINER + "/livenessProbe/httpGet/port",
            "'http'",
            "management port"));
  }

  @Test
  void aMissingConfigMapAndAnUnusedOneAreFound() {
    assertThat(Manifests.faults(sound.without("ConfigMap/keycloak-realm")))
        .anyMatch(line -> line.contains("names no ConfigMap: keycloak-realm"));
    assertThat(
            Manifests.faults(
                sound.and(
                    Rendering.parse(
                        "{apiVersion: v1, kind: ConfigMap, metadata: {name: spare}, data: {}}"))))
        .contains("ConfigMap/spare is named by nothing");
  }

  /** Sets what a path of names and positions leads to; without a value it is taken away. */
  private static void put(JsonObject object, String path, String value) {
    JsonElement parent = object;
    var steps = List.of(path.substring(1).split("/", -1));
    for (int i = 0; i < steps.size() - 1; i++) {
      parent =
          parent.isJsonArray()
              ? parent.getAsJsonArray().get(Integer.parseInt(steps.get(i)))
              : parent.getAsJsonObject().get(steps.get(i));
    }
    var last = steps.getLast();
    if (value == null) {
      parent.getAsJsonObject().remove(last);
    } else {
      parent.getAsJsonObject().add(last, JsonParser.parseString(value));
    }
  }
}
