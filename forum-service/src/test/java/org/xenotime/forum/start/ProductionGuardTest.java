package org.xenotime.forum.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.common.MapBackedConfigSource;
import java.io.Serial;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class ProductionGuardTest {

  private static final Map<String, String> SAFE =
      Map.of(
          "quarkus.datasource.jdbc.url", "jdbc:postgresql://db.example.org/forum",
          "quarkus.datasource.username", "forum",
          "quarkus.datasource.password", "from-the-vault",
          "quarkus.oidc.auth-server-url", "https://id.example.org/realms/xenotime");

  @Test
  void everyMissingSettingIsListedAtOnce() {
    assertThat(ProductionGuard.faults(config(Map.of()))).hasSize(ProductionGuard.RULES.size());
  }

  @Test
  void localDefaultsAreUnsafe() {
    assertThat(
            ProductionGuard.faults(
                config(
                    Map.of(
                        "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:5433/forum",
                        "quarkus.datasource.username", "forum",
                        "quarkus.datasource.password", "forum-local",
                        "quarkus.oidc.auth-server-url", "http://localhost:8180/realms/xenotime"))))
        .extracting(fault -> fault.substring(0, fault.indexOf(' ')))
        .containsExactly(
            "quarkus.datasource.jdbc.url",
            "quarkus.datasource.password",
            "quarkus.oidc.auth-server-url");
  }

  @Test
  void realSettingsPass() {
    assertThat(ProductionGuard.faults(config(SAFE))).isEmpty();
  }

  private static Config config(Map<String, String> settings) {
    return new SmallRyeConfigBuilder().withSources(new Settings(settings)).build();
  }

  private static final class Settings extends MapBackedConfigSource {
    @Serial private static final long serialVersionUID = 1L;

    Settings(Map<String, String> settings) {
      super("test", settings, 100);
    }
  }
}
