package org.xenotime.forum.http;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;

/** A body means what it says: no number for a text, no text for a truth, no null, no key twice. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

  private static final List<LogicalType> SCALARS =
      List.of(LogicalType.Textual, LogicalType.Boolean, LogicalType.Integer);

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    mapper.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
    mapper.registerModule(new SimpleModule().setDeserializerModifier(new NoNulls()));
    for (var scalar : SCALARS) {
      for (var shape : CoercionInputShape.values()) {
        if (!shape.equals(own(scalar))) {
          mapper.coercionConfigFor(scalar).setCoercion(shape, CoercionAction.Fail);
        }
      }
    }
    mapper.setConfig(
        mapper.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
  }

  private static CoercionInputShape own(LogicalType type) {
    return switch (type) {
      case Textual -> CoercionInputShape.String;
      case Boolean -> CoercionInputShape.Boolean;
      default -> CoercionInputShape.Integer;
    };
  }
}
