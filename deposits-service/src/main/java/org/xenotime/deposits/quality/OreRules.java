package org.xenotime.deposits.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xenotime.deposits.element.Element;
import org.xenotime.deposits.resource.Composition;
import org.xenotime.deposits.resource.StatedShare;

/** Whether the parts of an ore are no more than the whole. */
final class OreRules {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final double MILLION = 1e6;

  /** What rounding may add to shares that are printed without decimals. */
  private static final BigDecimal ROUNDED = new BigDecimal("100.5");

  private static final Set<String> GROUPS = Set.of("HREO", "LREO");

  private OreRules() {}

  static Stream<Flag> heavyShare(SiteFacts facts) {
    return facts.compositions().stream()
        .flatMap(
            composition ->
                aboveAll(
                    Rule.HEAVY_SHARE,
                    composition,
                    share -> GROUPS.contains(share.group()),
                    "Heavy oxides, or heavy and light ones together, are more than all oxides."));
  }

  static Stream<Flag> oxides(SiteFacts facts) {
    return facts.compositions().stream()
        .flatMap(
            composition ->
                Stream.concat(
                    aboveAll(
                        Rule.OXIDES,
                        composition,
                        share -> isOxide(share.group()),
                        "Single oxides add up to more than all oxides."),
                    aboveOre(composition)));
  }

  private static Stream<Flag> aboveAll(
      Rule rule, Composition composition, Predicate<StatedShare> counted, String message) {
    var shares =
        composition.statedShares().stream()
            .filter(counted)
            .filter(share -> !share.relation().startsWith("<"))
            .toList();
    var sum = sum(shares);
    var most = shares.size() == 1 ? ALL : ROUNDED;
    return sum.compareTo(most) <= 0
        ? Stream.empty()
        : Stream.of(
            rule.flag(
                "compositions[%s].statedShares".formatted(composition.id()),
                message,
                "not above 100 %",
                Numbers.percent(sum),
                shares.stream()
                    .map(share -> share.group() + " " + Numbers.percent(share.percentOfTreo()))
                    .collect(Collectors.joining(" + ", "", " = " + Numbers.percent(sum)))));
  }

  private static Stream<Flag> aboveOre(Composition composition) {
    var elements = composition.elements();
    var ppm =
        elements.elements().keySet().stream()
            .mapToDouble(element -> elements.oxidePpm(element).orElseThrow())
            .sum();
    return ppm <= MILLION
        ? Stream.empty()
        : Stream.of(
            Rule.OXIDES.flag(
                "compositions[%s].elementsPpm".formatted(composition.id()),
                "The oxides weigh more than the ore that they are in.",
                "not above 1000000 ppm",
                Numbers.plain(BigDecimal.valueOf(ppm)) + " ppm",
                elements.elements().entrySet().stream()
                    .map(
                        entry ->
                            "%s %s ppm x %s"
                                .formatted(
                                    entry.getKey().symbol(),
                                    Numbers.plain(entry.getValue()),
                                    Numbers.plain(
                                        BigDecimal.valueOf(entry.getKey().oxideFactor()))))
                    .collect(
                        Collectors.joining(
                            " + ", "", " = " + Numbers.plain(BigDecimal.valueOf(ppm)) + " ppm"))));
  }

  private static BigDecimal sum(List<StatedShare> shares) {
    return shares.stream().map(StatedShare::percentOfTreo).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean isOxide(String group) {
    return Stream.of(Element.values()).anyMatch(element -> element.oxide().equals(group));
  }
}
