package org.xenotime.ranking.methodology.version;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xenotime.ranking.http.Problem;
import org.xenotime.ranking.http.Problem.FieldError;
import org.xenotime.ranking.idempotency.Answer;
import org.xenotime.ranking.idempotency.Attempt;
import org.xenotime.ranking.idempotency.Once;
import org.xenotime.ranking.methodology.document.ReadMethodology;

/** Writes drafts: begins, rewrites and discards them. */
@ApplicationScoped
class DraftMethodology {

  private static final String ONE_BY_ONE = "select pg_advisory_xact_lock(hashtext(:what))";

  private final Versions versions;
  private final Once once;
  private final ObjectMapper json;
  private final EntityManager database;

  DraftMethodology(Versions versions, Once once, ObjectMapper json, EntityManager database) {
    this.versions = versions;
    this.once = once;
    this.json = json;
    this.database = database;
  }

  /** The next version of what the document names; the first, where nothing has the name yet. */
  @Transactional
  public Answer begin(ObjectNode document, Author by, String idempotencyKey) {
    var attempt =
        Optional.ofNullable(idempotencyKey)
            .map(key -> Attempt.of(key, "POST methodologies", document.toString()));
    return once.once(by.subject(), attempt, () -> begun(document, by));
  }

  /** The whole document anew. */
  @Transactional
  public StoredVersion rewrite(
      String id, int version, ObjectNode document, Author by, IfMatch ifMatch) {
    var draft = open(id, version, by, ifMatch);
    return rewritten(draft, document);
  }

  /** What a JSON Merge Patch makes of the document. */
  @Transactional
  public StoredVersion patch(String id, int version, ObjectNode patch, Author by, IfMatch ifMatch) {
    var draft = open(id, version, by, ifMatch);
    try {
      var document = Body.JSON.readTree(draft.document());
      return rewritten(draft, (ObjectNode) merge(document, patch));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored document is no JSON", e);
    }
  }

  @Transactional
  public void discard(String id, int version, Author by, IfMatch ifMatch) {
    versions.delete(open(id, version, by, ifMatch));
  }

  private Answer begun(ObjectNode document, Author by) {
    var faults = ReadMethodology.faults(document);
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
    var id = document.get("id").textValue();
    database
        .createNativeQuery(ONE_BY_ONE, Object.class)
        .setParameter("what", "methodology " + id)
        .getSingleResult();
    versions
        .openDraft(id)
        .ifPresent(
            open -> {
              throw Problem.CONFLICT.because(
                  "Version %d of '%s' is a draft still. It is published or discarded first."
                      .formatted(open.version(), id));
            });
    var number = versions.newestNumber(id) + 1;
    var draft = StoredVersion.draft(id, number, kept(document), by, now());
    versions.persistAndFlush(draft);
    return new Answer(201, draft.info().self(), text(draft));
  }

  private StoredVersion open(String id, int version, Author by, IfMatch ifMatch) {
    var draft =
        versions
            .locked(id, version)
            .filter(stored -> stored.isVisibleTo(by))
            .orElseThrow(() -> unknown(id, version));
    if (draft.isPublished()) {
      throw Problem.CONFLICT.because(
          "Version %d of '%s' is published and never changes. Begin the next one."
              .formatted(version, id));
    }
    ifMatch.check(draft);
    return draft;
  }

  private StoredVersion rewritten(StoredVersion draft, ObjectNode document) {
    var faults = new ArrayList<>(ReadMethodology.faults(document));
    if (!draft.id().equals(document.path("id").asText())) {
      faults.add(new FieldError("/id", "is '%s' and cannot be changed".formatted(draft.id())));
    }
    if (!faults.isEmpty()) {
      throw Problem.invalid(List.copyOf(faults));
    }
    draft.rewrite(kept(document), now());
    versions.flush();
    return draft;
  }

  /** RFC 7396. */
  private static JsonNode merge(JsonNode target, JsonNode patch) {
    if (!patch.isObject()) {
      return patch;
    }
    var merged = target.isObject() ? (ObjectNode) target.deepCopy() : Body.JSON.createObjectNode();
    patch
        .properties()
        .forEach(
            member -> {
              if (member.getValue().isNull()) {
                merged.remove(member.getKey());
              } else {
                merged.set(member.getKey(), merge(merged.path(member.getKey()), member.getValue()));
              }
            });
    return merged;
  }

  private static String kept(ObjectNode document) {
    return Body.text(document.deepCopy().remove(ReadMethodology.READ_ONLY));
  }

  private String text(StoredVersion draft) {
    try {
      return json.writeValueAsString(MethodologyView.of(versions.read(draft), draft.info()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As exact as the database keeps it. */
  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  static RuntimeException unknown(String id, int version) {
    return Problem.NOT_FOUND.because("There is no version %d of '%s'.".formatted(version, id));
  }
}
