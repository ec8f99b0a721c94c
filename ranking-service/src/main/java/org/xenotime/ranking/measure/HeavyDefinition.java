package org.xenotime.ranking.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which oxides count as heavy: three definitions are in use, and shares by them differ. */
public enum HeavyDefinition {
  TB_LU_Y("tb-lu-y"),
  GD_LU_Y("gd-lu-y"),
  EU_LU_Y("eu-lu-y");

  private static final List<String> FROM_EUROPIUM =
      List.of(
          "Eu2O3", "Gd2O3", "Tb4O7", "Dy2O3", "Ho2O3", "Er2O3", "Tm2O3", "Yb2O3", "Lu2O3", "Y2O3");

  private final String id;

  HeavyDefinition(String id) {
    this.id = id;
  }

  public static Optional<HeavyDefinition> of(String id) {
    return Stream.of(values()).filter(definition -> definition.id.equals(id)).findFirst();
  }

  public static String ids() {
    return Stream.of(values()).map(HeavyDefinition::id).collect(Collectors.joining(", "));
  }

  public String id() {
    return id;
  }

  public List<String> oxides() {
    return switch (this) {
      case EU_LU_Y -> FROM_EUROPIUM;
      case GD_LU_Y -> FROM_EUROPIUM.subList(1, FROM_EUROPIUM.size());
      case TB_LU_Y -> FROM_EUROPIUM.subList(2, FROM_EUROPIUM.size());
    };
  }
}
