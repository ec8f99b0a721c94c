package org.xenotime.ranking.methodology.version;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import org.xenotime.ranking.http.Problem;
import org.xenotime.ranking.http.Problem.FieldError;
import org.xenotime.ranking.methodology.document.ReadMethodology;

/** Makes a draft a published version, for good. It ranks from the next look at the feed on. */
@ApplicationScoped
class PublishMethodology {

  private static final int LONGEST_REASON = 2_000;

  private final Versions versions;

  PublishMethodology(Versions versions) {
    this.versions = versions;
  }

  @Transactional
  public StoredVersion publish(
      String id, int version, ObjectNode body, Author editor, IfMatch ifMatch) {
    var draft =
        versions.locked(id, version).orElseThrow(() -> DraftMethodology.unknown(id, version));
    if (draft.isPublished()) {
      throw Problem.CONFLICT.because(
          "Version %d of '%s' is published already.".formatted(version, id));
    }
    ifMatch.check(draft);
    var reason = reason(body);
    // The catalogue may have changed since the draft was written.
    ReadMethodology.read(Body.parse(draft.document()), version);
    draft.publish(editor.handle(), reason, DraftMethodology.now());
    versions.flush();
    return draft;
  }

  private static String reason(ObjectNode body) {
    var errors = new ArrayList<FieldError>();
    body.fieldNames()
        .forEachRemaining(
            name -> {
              if (!name.equals("reason")) {
                errors.add(new FieldError("/" + name, "is not known here; allowed: reason"));
              }
            });
    var given = body.path("reason");
    var reason = given.asText().strip();
    if (!given.isTextual() || reason.isEmpty()) {
      errors.add(new FieldError("/reason", "is required: why is it published?"));
    } else if (reason.length() > LONGEST_REASON || reason.indexOf('\0') >= 0) {
      errors.add(
          new FieldError(
              "/reason", "may have %d characters at most, U+0000 not".formatted(LONGEST_REASON)));
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    return reason;
  }
}
