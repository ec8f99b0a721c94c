package org.xenotime.deposits.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xenotime.deposits.http.BodyFault;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Problem.FieldError;

/** Reads drafts from JSON and writes them as such; all that is wrong with one is said at once. */
@ApplicationScoped
public class Drafts {

  private final ObjectMapper mapper;
  private final Validator validator;

  Drafts(ObjectMapper mapper, Validator validator) {
    this.mapper = strict(mapper.copy());
    this.validator = validator;
  }

  /** The draft as JSON, in which what is absent is left out. */
  public ObjectNode write(Record draft) {
    return mapper.valueToTree(draft);
  }

  /** The draft with the patch applied, not checked yet. */
  public ObjectNode merge(Record draft, ObjectNode patch) {
    return merge(write(draft), patch);
  }

  public ObjectNode merge(ObjectNode target, ObjectNode patch) {
    return MergePatch.apply(mapper, target, patch);
  }

  /** The draft, or a refusal that lists every field at fault. */
  public <D extends Record> D read(Class<D> type, ObjectNode document) {
    var errors = TreeCheck.of(document);
    if (errors.isEmpty()) {
      var properties = properties(type);
      var readable = document.deepCopy();
      errors.addAll(keepReadable(properties, readable));
      var draft = convert(type, readable);
      errors.addAll(violations(draft, properties, errors));
      if (errors.isEmpty()) {
        return draft;
      }
    }
    throw Problem.invalid(errors);
  }

  /** JSON that was written here before. */
  public ObjectNode parse(String json) {
    try {
      return (ObjectNode) mapper.readTree(json);
    } catch (JsonProcessingException notOurs) {
      throw new IllegalStateException("What was stored is no JSON", notOurs);
    }
  }

  /** As it goes over the wire. */
  public String text(Object view) {
    try {
      return mapper.writeValueAsString(view);
    } catch (JsonProcessingException ourRecordsAreJson) {
      throw new IllegalStateException(ourRecordsAreJson);
    }
  }

  private <D> D convert(Class<D> type, ObjectNode readable) {
    try {
      return mapper.treeToValue(readable, type);
    } catch (JsonProcessingException fault) {
      throw Problem.invalid(List.of(BodyFault.of("body", fault)));
    }
  }

  /** Takes out of the document what cannot be read, and says why. */
  private List<FieldError> keepReadable(
      Map<String, BeanPropertyDefinition> properties, ObjectNode document) {
    var errors = new ArrayList<FieldError>();
    for (var field : List.copyOf(document.properties())) {
      var property = properties.get(field.getKey());
      if (property == null) {
        var allowed = String.join(", ", properties.keySet());
        errors.add(new FieldError(field.getKey(), "is not known here; allowed: " + allowed));
        document.remove(field.getKey());
        continue;
      }
      try {
        mapper.readerFor(property.getPrimaryType()).readValue(field.getValue());
      } catch (JsonProcessingException fault) {
        errors.add(BodyFault.of(field.getKey(), fault));
        document.remove(field.getKey());
      } catch (IOException impossibleInMemory) {
        throw new UncheckedIOException(impossibleInMemory);
      }
    }
    return errors;
  }

  private List<FieldError> violations(
      Object draft, Map<String, BeanPropertyDefinition> properties, List<FieldError> known) {
    var names =
        properties.values().stream()
            .collect(
                Collectors.toMap(
                    BeanPropertyDefinition::getInternalName, BeanPropertyDefinition::getName));
    return validator.validate(draft).stream()
        .map(violation -> error(violation, names))
        .filter(error -> known.stream().noneMatch(k -> k.field().equals(error.field())))
        .sorted(Comparator.comparing(FieldError::field))
        .toList();
  }

  private static FieldError error(ConstraintViolation<?> violation, Map<String, String> names) {
    var path = violation.getPropertyPath().toString().replace(".<list element>", "");
    var first = path.split("[.\\[]", 2)[0];
    var field = names.getOrDefault(first, first) + path.substring(first.length());
    return new FieldError(field.isEmpty() ? "body" : field, violation.getMessage());
  }

  private Map<String, BeanPropertyDefinition> properties(Class<?> type) {
    return mapper
        .getDeserializationConfig()
        .introspect(mapper.constructType(type))
        .findProperties()
        .stream()
        .collect(
            Collectors.toMap(
                BeanPropertyDefinition::getName,
                Function.identity(),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private static ObjectMapper strict(ObjectMapper mapper) {
    mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    refuse(mapper, LogicalType.Textual, CoercionInputShape.String);
    refuse(mapper, LogicalType.Boolean, CoercionInputShape.Boolean);
    refuse(mapper, LogicalType.Integer, CoercionInputShape.Integer);
    refuse(mapper, LogicalType.Float, CoercionInputShape.Integer, CoercionInputShape.Float);
    refuse(mapper, LogicalType.Enum, CoercionInputShape.String);
    mapper.setConfig(
        mapper.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
    return mapper;
  }

  private static void refuse(ObjectMapper mapper, LogicalType type, CoercionInputShape... butNot) {
    var own = List.of(butNot);
    for (var shape : CoercionInputShape.values()) {
      if (!own.contains(shape)) {
        mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
      }
    }
  }
}
