package org.xenotime.deposits.element;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The three meanings of "heavy" that are in use; every figure that depends on one names it. */
public enum HeavyDefinition {
  TB_LU_Y("tb-lu-y", Element.TB, "Terbium to lutetium and yttrium (USGS); the default here"),
  GD_LU_Y("gd-lu-y", Element.GD, "Gadolinium to lutetium and yttrium"),
  EU_LU_Y("eu-lu-y", Element.EU, "Europium to lutetium and yttrium");

  private final String id;
  private final Element first;
  private final String meaning;

  HeavyDefinition(String id, Element first, String meaning) {
    this.id = id;
    this.first = first;
    this.meaning = meaning;
  }

  public static Optional<HeavyDefinition> of(String id) {
    return Stream.of(values()).filter(definition -> definition.id.equals(id)).findFirst();
  }

  /** The ids of all definitions, to be shown where one was not known. */
  public static String ids() {
    return Stream.of(values()).map(HeavyDefinition::id).collect(Collectors.joining(", "));
  }

  public String id() {
    return id;
  }

  public String meaning() {
    return meaning;
  }

  public boolean isHeavy(Element element) {
    return element.compareTo(first) >= 0;
  }
}
