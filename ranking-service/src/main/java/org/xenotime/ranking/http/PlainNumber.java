package org.xenotime.ranking.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Serial;
import java.math.BigDecimal;

/** Writes 12500000, where Java writes 1.25E7: the same number, for people and spreadsheets too. */
@ApplicationScoped
public class PlainNumber implements ObjectMapperCustomizer {

  public static String of(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  @Override
  public void customize(ObjectMapper json) {
    json.registerModule(
        new SimpleModule()
            .addSerializer(Double.class, new Plain())
            .addSerializer(Double.TYPE, new Plain()));
  }

  private static final class Plain extends StdSerializer<Double> {
    @Serial private static final long serialVersionUID = 1L;

    Plain() {
      super(Double.class);
    }

    @Override
    public void serialize(Double number, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeNumber(of(number));
    }
  }
}
