package org.xenotime.deposits.resource;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xenotime.deposits.element.Element;
import org.xenotime.deposits.element.HeavyDefinition;

/**
 * What an ore holds of each element, in ppm of the element's mass. An element that is not there was
 * not reported; it is not zero.
 */
public record ElementsPpm(Map<Element, BigDecimal> elements) {

  /** With fewer of the fifteen a total or a share would mislead. */
  private static final int ENOUGH = 12;

  /** They carry the mass, or the heavy group: without one a total is not small by a little. */
  private static final EnumSet<Element> MAJOR =
      EnumSet.of(Element.LA, Element.CE, Element.PR, Element.ND, Element.DY, Element.Y);

  private static final EnumSet<Element> NEODYMIUM_AND_PRASEODYMIUM =
      EnumSet.of(Element.ND, Element.PR);

  public ElementsPpm {
    elements = elements.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(elements));
  }

  public static ElementsPpm ofSymbols(Map<String, BigDecimal> bySymbol) {
    var elements = new EnumMap<Element, BigDecimal>(Element.class);
    Stream.of(Element.values())
        .filter(element -> bySymbol.get(element.symbol()) != null)
        .forEach(element -> elements.put(element, bySymbol.get(element.symbol())));
    return new ElementsPpm(elements);
  }

  /** Whether totals and shares may be derived: all major elements and most of the others. */
  public boolean isEnough() {
    return elements.size() >= ENOUGH && elements.keySet().containsAll(MAJOR);
  }

  public List<Element> missing() {
    return Stream.of(Element.values()).filter(element -> !elements.containsKey(element)).toList();
  }

  /** ppm of the oxide of one element; empty where the element was not reported. */
  public OptionalDouble oxidePpm(Element element) {
    var ppm = elements.get(element);
    return ppm == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(ppm.doubleValue() * element.oxideFactor());
  }

  /** Total rare-earth oxides; empty where too few elements are known. */
  public OptionalDouble treoPpm() {
    return total(element -> true);
  }

  /** The same as a grade in percent; null where too few elements are known. */
  public BigDecimal treoPercent() {
    var ppm = treoPpm();
    return ppm.isPresent() ? Decimals.derived(ppm.getAsDouble() / 10_000) : null;
  }

  public OptionalDouble heavyPpm(HeavyDefinition definition) {
    return total(definition::isHeavy);
  }

  public OptionalDouble lightPpm(HeavyDefinition definition) {
    return total(element -> !definition.isHeavy(element));
  }

  public OptionalDouble ndprPpm() {
    return total(NEODYMIUM_AND_PRASEODYMIUM::contains);
  }

  /** Part of the heavy oxides in all, in percent. */
  public OptionalDouble heavySharePercent(HeavyDefinition definition) {
    return share(heavyPpm(definition));
  }

  public OptionalDouble ndprSharePercent() {
    return share(ndprPpm());
  }

  public OptionalDouble percentOfTreo(Element element) {
    return share(isEnough() ? oxidePpm(element) : OptionalDouble.empty());
  }

  private OptionalDouble share(OptionalDouble part) {
    var treo = treoPpm();
    return part.isPresent() && treo.orElse(0) > 0
        ? OptionalDouble.of(100 * part.getAsDouble() / treo.getAsDouble())
        : OptionalDouble.empty();
  }

  private OptionalDouble total(Predicate<Element> counted) {
    return Optional.of(elements)
        .filter(known -> isEnough())
        .map(
            known ->
                known.keySet().stream()
                    .filter(counted)
                    .mapToDouble(element -> oxidePpm(element).orElseThrow())
                    .sum())
        .map(OptionalDouble::of)
        .orElseGet(OptionalDouble::empty);
  }
}
