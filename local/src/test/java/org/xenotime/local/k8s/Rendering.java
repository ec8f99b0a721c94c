package org.xenotime.local.k8s;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What kustomize made of a folder: the objects as they would be sent to a cluster. */
record Rendering(List<JsonObject> objects) {
  /** Surefire runs in the folder of the module. */
  static final Path K8S = Path.of("..", "k8s");

  Rendering {
    objects = List.copyOf(objects);
  }

  static Rendering of(Path folder) throws IOException, InterruptedException {
    var kubectl = new ProcessBuilder("kubectl", "kustomize", folder.toString());
    var warnings = folder.getFileSystem().getPath("target", "kustomize-warnings.txt").toFile();
    Process process;
    try {
      process = kubectl.redirectError(warnings).start();
    } catch (IOException e) {
      throw new IOException(
          "kubectl is needed to render k8s/: apt-get install kubernetes-client", e);
    }
    String yaml;
    try (var output = process.getInputStream()) {
      yaml = new String(output.readAllBytes(), StandardCharsets.UTF_8);
    }
    if (process.waitFor() != 0) {
      throw new IOException("kubectl kustomize " + folder + " failed: see " + warnings);
    }
    return parse(yaml);
  }

  static Rendering parse(String yaml) {
    var gson = new Gson();
    var objects = new ArrayList<JsonObject>();
    for (var document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(yaml)) {
      objects.add(gson.toJsonTree(document).getAsJsonObject());
    }
    return new Rendering(objects);
  }

  Rendering and(Rendering other) {
    return new Rendering(Stream.concat(objects.stream(), other.objects.stream()).toList());
  }

  /** The same objects, one of them changed: for tests that break something on purpose. */
  Rendering changed(String id, Consumer<JsonObject> change) {
    var copies = objects.stream().map(JsonObject::deepCopy).toList();
    var target =
        copies.stream()
            .filter(object -> isNamed(object, id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No " + id + " was rendered"));
    change.accept(target);
    return new Rendering(copies);
  }

  Rendering without(String id) {
    return new Rendering(objects.stream().filter(object -> !isNamed(object, id)).toList());
  }

  static String id(JsonObject object) {
    return object.get("kind").getAsString()
        + "/"
        + object.getAsJsonObject("metadata").get("name").getAsString();
  }

  /** Kustomize appends a hash of the content to the names of what it generates. */
  private static boolean isNamed(JsonObject object, String id) {
    return id(object).equals(id) || id(object).matches(id + "-[a-z0-9]{10}");
  }
}
