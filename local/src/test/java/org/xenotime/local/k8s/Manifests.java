package org.xenotime.local.k8s;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The two renderings that we ship, and everything that is asked of them. */
final class Manifests {
  private static final Pattern VERSION =
      Pattern.compile("<artifactId>xenotime</artifactId>\\s*<version>(.+?)</version>");

  private Manifests() {}

  /** The base, with what an operator brings: see operator.yaml. */
  static Rendering base() throws IOException, InterruptedException {
    try (var operator = Manifests.class.getResourceAsStream("operator.yaml")) {
      return Rendering.of(Rendering.K8S.resolve("base"))
          .and(Rendering.parse(new String(operator.readAllBytes(), StandardCharsets.UTF_8)));
    }
  }

  static Rendering local() throws IOException, InterruptedException {
    return Rendering.of(Rendering.K8S.resolve("overlays/local"));
  }

  static List<String> faults(Rendering rendering) {
    var faults = new ArrayList<String>();
    rendering.objects().forEach(object -> faults.addAll(Schema.faults(object)));
    if (faults.isEmpty()) {
      faults.addAll(Rule.faults(rendering, NetworkRules.ALL));
      faults.addAll(Rule.faults(rendering, ConfigurationRules.ALL));
      faults.addAll(Rule.faults(rendering, PodRules.ALL));
    }
    return faults;
  }

  static String versionOfTheBuild() throws IOException {
    var pom = VERSION.matcher(Files.readString(Path.of("..", "pom.xml")));
    if (!pom.find()) {
      throw new IOException("The parent pom names no version");
    }
    return pom.group(1);
  }
}
