package org.xenotime.ranking.methodology.version;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** Publishes what the service brings along, before anything is ranked. */
@ApplicationScoped
class PublishBuiltIn {

  static final List<String> DOCUMENTS =
      List.of("heavy-1", "heavy-2", "magnet-1", "overall-1", "heavy-accessible-1");

  private static final Author SERVICE = new Author("xenotime", "xenotime", Set.of());
  private static final String REASON = "Published with the service.";
  private static final String ONE_BY_ONE =
      "select pg_advisory_xact_lock(hashtext('built-in methodologies'))";
  private static final int FIRST = 1;

  private final Versions versions;
  private final EntityManager database;

  PublishBuiltIn(Versions versions, EntityManager database) {
    this.versions = versions;
    this.database = database;
  }

  @Transactional
  void start(@Observes @Priority(FIRST) StartupEvent event) {
    database.createNativeQuery(ONE_BY_ONE, Object.class).getSingleResult();
    DOCUMENTS.forEach(this::publish);
  }

  private void publish(String name) {
    var document = Body.parse(read(name));
    var version = document.get("version").intValue();
    document.remove("version");
    var id = document.get("id").textValue();
    var known = versions.find(id, version);
    if (known.isEmpty()) {
      var now = DraftMethodology.now();
      var built = StoredVersion.draft(id, version, Body.text(document), SERVICE, now);
      built.publish(SERVICE.handle(), REASON, now);
      versions.persistAndFlush(built);
    } else if (!known.get().document().equals(Body.text(document))) {
      Log.warnf(
          "Version %d of methodology %s was published as another document; that one stands.",
          version, id);
    }
  }

  static String read(String name) {
    var path = "/methodologies/%s.json".formatted(name);
    try (var document = PublishBuiltIn.class.getResourceAsStream(path)) {
      return new String(document.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
