package org.xenotime.deposits.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.editing.Editables;
import org.xenotime.deposits.editing.Envelope;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Problem.FieldError;

/** A proposal as it is sent: something new, or a change of what stands. */
record NewProposal(String kind, String target, Envelope envelope) {

  private static final List<String> FIELDS =
      List.of("kind", "target", "document", "patch", Envelope.REASON, Envelope.CHANGE);

  /** For the OpenAPI document. */
  @Schema(name = "NewProposal", description = "Something new (document), or a change (patch)")
  record Body(
      @Schema(
              description =
                  "deposit, statement, composition, actor, relation, claim, evidence or source",
              required = true)
          String kind,
      @Schema(description = "Id of what is to be changed; absent for something new") String target,
      @Schema(
              description =
                  "Field to value: something new, as it would be POSTed; names its source",
              type = SchemaType.OBJECT,
              additionalProperties = Schema.True.class)
          Object document,
      @Schema(
              description = "Field to value: a change, as it would be PATCHed; names its source",
              type = SchemaType.OBJECT,
              additionalProperties = Schema.True.class)
          Object patch,
      @Schema(description = "Why; required of a change") String reason,
      @Schema(description = "Of a change: correction (by default), world-change or retraction")
          String change) {}

  static NewProposal of(ObjectNode body, Editables editables) {
    if (body == null) {
      throw Problem.BAD_REQUEST.because("The body must be one JSON object.");
    }
    var errors = new ArrayList<FieldError>();
    refuseUnknown(body, errors);
    var kind = text(body, "kind", errors);
    if (kind != null && editables.of(kind).isEmpty()) {
      errors.add(new FieldError("kind", "must be one of " + editables.kinds()));
    } else if (kind == null && errors.isEmpty()) {
      errors.add(new FieldError("kind", "is required; one of " + editables.kinds()));
    }
    var target = text(body, "target", errors);
    var content = content(body, target == null ? "document" : "patch", errors);
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    return new NewProposal(kind, target, envelope(body, content, target == null));
  }

  private static Envelope envelope(ObjectNode body, ObjectNode content, boolean isNew) {
    var said = body.deepCopy().retain(Envelope.REASON, Envelope.CHANGE);
    var of = isNew ? Envelope.ofNew(said) : Envelope.ofChange(said);
    return new Envelope(of.reason(), of.cause(), content);
  }

  private static void refuseUnknown(ObjectNode body, List<FieldError> errors) {
    var unknown = new TreeSet<String>();
    body.fieldNames().forEachRemaining(unknown::add);
    FIELDS.forEach(unknown::remove);
    unknown.forEach(
        name ->
            errors.add(
                new FieldError(name, "is not known here; allowed: " + String.join(", ", FIELDS))));
  }

  private static String text(ObjectNode body, String field, List<FieldError> errors) {
    var given = body.get(field);
    if (given != null && !given.isTextual()) {
      errors.add(new FieldError(field, "must be a string"));
    } else if (given != null && given.textValue().indexOf('\0') >= 0) {
      errors.add(new FieldError(field, "must not contain U+0000"));
    }
    return given == null ? null : given.asText();
  }

  private static ObjectNode content(ObjectNode body, String wanted, List<FieldError> errors) {
    var other = wanted.equals("patch") ? "document" : "patch";
    if (body.has(other)) {
      errors.add(new FieldError(other, "goes with a target if it is a patch, without if not"));
    }
    JsonNode given = body.get(wanted);
    if (given instanceof ObjectNode object) {
      return object;
    }
    errors.add(new FieldError(wanted, "is required, as an object"));
    return null;
  }
}
