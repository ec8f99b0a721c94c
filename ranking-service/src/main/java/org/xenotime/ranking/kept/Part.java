package org.xenotime.ranking.kept;

import com.fasterxml.jackson.core.type.TypeReference;
import org.xenotime.ranking.identity.CanonicalJson;
import org.xenotime.ranking.identity.Sha256;

/**
 * A part of the inputs.
 *
 * @param value what it says, read from the text: nothing counts that is not kept
 * @param text the same as canonical JSON
 * @param sha256 of the text; its name
 */
public record Part<T>(T value, String text, String sha256) {

  static <T> Part<T> of(T value, TypeReference<T> type) {
    return read(CanonicalJson.of(value), type);
  }

  static <T> Part<T> read(String text, TypeReference<T> type) {
    return new Part<>(CanonicalJson.read(text, type), text, Sha256.of(text));
  }
}
