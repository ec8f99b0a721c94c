package org.xenotime.deposits.source;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.http.Problem;

/** What kind of thing a source is. */
@Schema(description = "What a source is")
public enum SourceKind {
  DATASET,
  REPORT,
  ARTICLE,
  FILING,
  NEWS,
  INTERVIEW,
  WEB;

  static Optional<SourceKind> of(String id) {
    return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  static SourceKind require(String id) {
    return of(id)
        .orElseThrow(
            () ->
                Problem.invalidParameter(
                    "kind",
                    "must be one of "
                        + Stream.of(values())
                            .map(SourceKind::id)
                            .collect(Collectors.joining(", "))));
  }

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
