package org.xenotime.deposits.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xenotime.deposits.element.Element;
import org.xenotime.deposits.resource.ElementsPpm;
import org.xenotime.deposits.resource.NewComposition;
import org.xenotime.deposits.resource.NewStatement;
import org.xenotime.deposits.resource.ReportingCode;
import org.xenotime.deposits.resource.ResourceClass;
import org.xenotime.deposits.resource.Tonnage;

/** Makes a statement and a composition of a row of Weng and others. */
final class WengFigures {

  private static final String TONNAGE = "Total Mineral Resource Mt (Tonnes of Million)";

  /** The file's binary fractions, such as 14.393999999999998, are decimals that were computed. */
  private static final MathContext DECIMALS = new MathContext(10);

  private static final String DERIVED =
      "Grade: the sum of the oxides of the composition in the same row";

  private static final int MILLIONS = 6;

  private final long source;
  private final Map<Long, Integer> estimates = new HashMap<>();

  WengFigures(long source) {
    this.source = source;
  }

  /**
   * Empty where the row has no tonnage. The grade is that of the oxides, where enough are known;
   * the note names those that are not in it.
   */
  Optional<NewStatement> statement(Row row, long site) {
    var elements = elements(row);
    var percent = elements.treoPercent();
    return row.text(TONNAGE)
        .map(
            text ->
                new NewStatement(
                    "weng-" + row.number(),
                    site,
                    source,
                    null,
                    ReportingCode.UNKNOWN,
                    ResourceClass.TOTAL,
                    estimates.merge(site, 1, Integer::sum),
                    new Tonnage(decimal(text).scaleByPowerOfTen(MILLIONS), percent, null),
                    false,
                    null,
                    TONNAGE + ": " + text,
                    percent == null ? null : note(elements)));
  }

  private static String note(ElementsPpm elements) {
    var missing =
        elements.missing().stream().map(Element::symbol).collect(Collectors.joining(", "));
    return missing.isEmpty() ? DERIVED : DERIVED + "; without " + missing + ", not reported";
  }

  Optional<NewComposition> composition(Row row, long site) {
    return Optional.of(elements(row))
        .filter(elements -> !elements.elements().isEmpty())
        .map(
            elements ->
                new NewComposition(
                    "weng-" + row.number(), site, source, null, elements, List.of()));
  }

  private static ElementsPpm elements(Row row) {
    var elements = new EnumMap<Element, BigDecimal>(Element.class);
    for (var element : Element.values()) {
      row.text(element.symbol() + " ppm").ifPresent(text -> elements.put(element, decimal(text)));
    }
    return new ElementsPpm(elements);
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text).round(DECIMALS);
  }
}
