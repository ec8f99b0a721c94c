package org.xenotime.local.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KubernetesManifestsTest {
  private static final List<String> SERVICES =
      List.of("deposits-service", "ranking-service", "forum-service", "gateway");

  @Test
  void theBaseIsSoundOnceTheOperatorHasMadeItsSecretsAndDatabase() throws Exception {
    assertThat(Manifests.faults(Manifests.base())).isEmpty();
  }

  @Test
  void theLocalOverlayIsSoundByItself() throws Exception {
    assertThat(Manifests.faults(Manifests.local())).isEmpty();
  }

  @Test
  void everyServiceIsDeployedAndServedFromTheImageThatTheBuildMakes() throws Exception {
    var version = Manifests.versionOfTheBuild();

    assertThat(SERVICES)
        .allSatisfy(
            name -> {
              var cluster = Cluster.of(Manifests.base());
              assertThat(cluster.services())
                  .anyMatch(service -> service.getMetadata().getName().equals(name));
              assertThat(cluster.workloads())
                  .filteredOn(workload -> workload.name().equals(name))
                  .flatExtracting(Workload::containers)
                  .extracting(container -> container.getImage())
                  .containsExactly("xenotime/" + name + ":" + version);
            });
  }

  @Test
  void theBaseHoldsNoSecret() throws Exception {
    assertThat(Rendering.of(Rendering.K8S.resolve("base")).objects())
        .noneMatch(object -> object.get("kind").getAsString().equals("Secret"));
  }

  @Test
  void theLocalOverlayRunsOneReplicaOfEach() throws Exception {
    assertThat(Manifests.local().objects())
        .filteredOn(object -> object.get("kind").getAsString().equals("Deployment"))
        .extracting(object -> object.getAsJsonObject("spec").get("replicas").getAsInt())
        .containsOnly(1)
        .hasSize(5);
  }

  /** Kustomize reads no file outside its folder, so the overlay has a copy. */
  @Test
  void theLocalOverlayHasTheRealmOfTheLauncher() {
    assertThat(Rendering.K8S.resolve("overlays/local/xenotime-realm.json"))
        .hasSameTextualContentAs(Path.of("src/main/resources/keycloak/xenotime-realm.json"));
  }

  @Test
  void whatCannotBeRenderedFailsAndSaysWhere(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("kustomization.yaml"), "resources: [missing.yaml]\n");

    assertThatThrownBy(() -> Rendering.of(folder)).hasMessageContaining(folder.toString());
  }
}
