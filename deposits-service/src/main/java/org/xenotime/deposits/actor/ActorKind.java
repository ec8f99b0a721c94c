package org.xenotime.deposits.actor;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of actor somebody is. */
@Schema(description = "What sort of actor somebody is")
public enum ActorKind {
  STATE,
  STATE_AGENCY,
  STATE_MILITARY,
  STATE_OWNED_ENTERPRISE,
  COMPANY,
  INVESTOR,
  ARMED_GROUP,
  MILITIA,
  COMMUNITY,
  INTERNATIONAL_ORGANISATION;

  public static Optional<ActorKind> of(String id) {
    return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  public static String ids() {
    return Stream.of(values()).map(ActorKind::id).collect(Collectors.joining(", "));
  }

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
