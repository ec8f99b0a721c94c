package org.xenotime.gateway.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.common.MapBackedConfigSource;
import java.io.Serial;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionGuardTest {

  private static final Map<String, String> SAFE =
      Map.of(
          "gateway.public-url", "https://xenotime.example",
          "gateway.deposits-url", "http://deposits-service:8081",
          "gateway.ranking-url", "http://ranking-service:8082",
          "gateway.forum-url", "http://forum-service:8083",
          "quarkus.oidc.auth-server-url", "https://id.example.org/realms/xenotime",
          "quarkus.oidc.client-id", "xenotime-web",
          "quarkus.oidc.credentials.secret", "from-the-vault",
          "quarkus.oidc.token-state-manager.encryption-secret", "0123456789abcdef0123456789abcdef");

  @Test
  void everyMissingSettingIsListedAtOnce() {
    assertThat(ProductionGuard.faults(config(Map.of()))).hasSize(ProductionGuard.RULES.size());
  }

  @Test
  void realSettingsPass() {
    assertThat(ProductionGuard.faults(config(SAFE))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "gateway.public-url, http://xenotime.example",
    "gateway.public-url, https://localhost:8080",
    "gateway.deposits-url, http://localhost:8081",
    "gateway.ranking-url, http://127.0.0.1:8082",
    "gateway.forum-url, http://[::1]:8083",
    "quarkus.oidc.auth-server-url, http://id.example.org/realms/xenotime",
    "quarkus.oidc.auth-server-url, http://localhost:8180/realms/xenotime",
    "quarkus.oidc.credentials.secret, xenotime-web-local",
    "quarkus.oidc.token-state-manager.encryption-secret, too-short",
    "quarkus.oidc.token-state-manager.encryption-secret, local-only-session-encryption-secret",
  })
  void anUnsafeSettingIsNamed(String setting, String value) {
    Map<String, String> settings = new HashMap<>(SAFE);
    settings.put(setting, value);

    assertThat(ProductionGuard.faults(config(settings)))
        .singleElement()
        .satisfies(fault -> assertThat(fault).startsWith(setting + " must"));
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
