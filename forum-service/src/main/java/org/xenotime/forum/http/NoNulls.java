package org.xenotime.forum.http;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.NullValueProvider;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.io.Serial;

/**
 * Refuses a null in a body but not a field that is left out; Jackson's own {@code Nulls.FAIL} takes
 * both for the same in a record.
 */
class NoNulls extends BeanDeserializerModifier {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  public BeanDeserializerBuilder updateBuilder(
      DeserializationConfig config, BeanDescription bean, BeanDeserializerBuilder builder) {
    var fields = builder.getValueInstantiator().getFromObjectArguments(config);
    for (int i = 0; bean.getBeanClass().isRecord() && fields != null && i < fields.length; i++) {
      fields[i] = fields[i].withNullProvider(new Refusing(fields[i]));
    }
    return builder;
  }

  private record Refusing(SettableBeanProperty field) implements NullValueProvider {

    @Override
    public Object getNullValue(DeserializationContext context) throws JsonMappingException {
      throw InvalidNullException.from(context, field.getFullName(), field.getType());
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
      return null;
    }

    @Override
    public AccessPattern getNullAccessPattern() {
      return AccessPattern.DYNAMIC;
    }
  }
}
