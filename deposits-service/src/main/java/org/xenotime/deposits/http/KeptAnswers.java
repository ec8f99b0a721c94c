package org.xenotime.deposits.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The bytes of answers that were given, by their strong ETags. A tag names the code, the revision
 * of the data and the whole question, and so stands for these bytes and no others: what is kept
 * never is out of date, it is only no longer asked for.
 */
@ApplicationScoped
class KeptAnswers {

  private static final int LONGEST = 1 << 20;

  private final ObjectMapper json;
  private final Cache<String, byte[]> answers;

  /**
   * @param megabytes that may be kept; none where it is 0
   */
  KeptAnswers(
      ObjectMapper json,
      @ConfigProperty(name = "deposits.kept-answers.megabytes", defaultValue = "32")
          int megabytes) {
    this.json = json;
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight((long) megabytes << 20)
            .weigher((String tag, byte[] answer) -> answer.length + tag.length())
            .executor(Runnable::run)
            .build();
  }

  Optional<byte[]> of(EntityTag tag) {
    return Optional.ofNullable(answers.getIfPresent(tag.getValue()));
  }

  /** The JSON of a body, which is kept. */
  byte[] keep(EntityTag tag, Object body) {
    var bytes = write(body);
    if (bytes.length <= LONGEST) {
      answers.put(tag.getValue(), bytes);
    }
    return bytes;
  }

  private byte[] write(Object body) {
    try {
      return json.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer is no JSON", e);
    }
  }
}
