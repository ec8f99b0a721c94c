package org.xenotime.ranking.input;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.xenotime.ranking.input.DepositDocument.StatedEstimate;
import org.xenotime.ranking.measure.SourceRef;

/**
 * The estimate that stood for a deposit on a day of the past, by the rule of deposits-service,
 * which has the word for the present. An estimate is what one source says as of one date under one
 * code; its classes add up. Implausible figures never stand for a deposit. Of the others:
 * consistent before inconsistent, compliant with a code before not, newer before older, more
 * complete before less, larger before smaller, and then by id.
 */
record PreferredEstimate(List<StatedEstimate> statements) {

  private static final Set<String> COMPLIANT = Set.of("jorc", "ni-43-101", "samrec", "naen");
  private static final MathContext SIX_DIGITS = new MathContext(6);

  /** Sets of classes that do not overlap, the most telling first; a joint class leads its set. */
  private static final List<List<String>> COVERINGS =
      List.of(
          List.of("total"),
          List.of("measured-indicated-inferred"),
          List.of("measured-indicated", "inferred"),
          List.of("measured", "indicated-inferred"),
          List.of("measured", "indicated", "inferred"),
          List.of("proven-probable"),
          List.of("proven", "probable"),
          List.of("unclassified"));

  private static final Comparator<PreferredEstimate> RULE =
      Comparator.comparing(PreferredEstimate::isConsistent)
          .thenComparing(estimate -> COMPLIANT.contains(estimate.first().code()))
          .thenComparingInt(estimate -> year(estimate.first()))
          .thenComparing(PreferredEstimate::isComplete)
          .thenComparingDouble(PreferredEstimate::treoTonnes)
          .reversed()
          .thenComparing(estimate -> estimate.first().id());

  private record Made(SourceRef source, String date, String code, int number) {
    static Made of(StatedEstimate statement) {
      return new Made(statement.source(), statement.date(), statement.code(), statement.estimate());
    }
  }

  static Optional<PreferredEstimate> of(List<StatedEstimate> known) {
    return known.stream()
        .filter(statement -> statement.treoTonnes() != null && isPlausible(statement))
        .collect(groupingBy(Made::of, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(estimate -> new PreferredEstimate(withoutOverlap(estimate)))
        .min(RULE);
  }

  StatedEstimate first() {
    return statements.getFirst();
  }

  double treoTonnes() {
    return statements.stream().mapToDouble(StatedEstimate::treoTonnes).sum();
  }

  /** Mean grade by ore; the stated one where there is one statement. Null where not known. */
  Double treoPercent() {
    var ore = statements.stream().map(StatedEstimate::oreTonnes).toList();
    if (statements.size() == 1 && (first().treoPercent() != null || ore.getFirst() == null)) {
      return first().treoPercent();
    }
    if (ore.stream().anyMatch(Objects::isNull)) {
      return null;
    }
    var sum = ore.stream().mapToDouble(Double::doubleValue).sum();
    return sum == 0 ? null : (Double) sixDigits(100 * treoTonnes() / sum);
  }

  String resourceClass() {
    return statements.stream().map(StatedEstimate::resourceClass).collect(joining("-"));
  }

  /** As deposits-service rounds what it derives. */
  static double sixDigits(double figure) {
    return BigDecimal.valueOf(figure).round(SIX_DIGITS).doubleValue();
  }

  private boolean isConsistent() {
    return statements.stream().noneMatch(s -> has(s, "inconsistent"));
  }

  private boolean isComplete() {
    return statements.stream().allMatch(s -> s.oreTonnes() != null && s.treoPercent() != null);
  }

  private static boolean isPlausible(StatedEstimate statement) {
    return !has(statement, "implausible") && !has(statement, "unchecked");
  }

  private static boolean has(StatedEstimate statement, String flag) {
    return statement.flags() != null && statement.flags().contains(flag);
  }

  private static int year(StatedEstimate statement) {
    if (statement.date() != null) {
      return Integer.parseInt(statement.date().substring(0, 4));
    }
    return statement.publishedIn() == null ? 0 : statement.publishedIn();
  }

  private static List<StatedEstimate> withoutOverlap(List<StatedEstimate> estimate) {
    var largest = new LinkedHashMap<String, StatedEstimate>();
    estimate.forEach(
        statement ->
            largest.merge(
                statement.resourceClass(),
                statement,
                (a, b) -> a.treoTonnes() >= b.treoTonnes() ? a : b));
    return COVERINGS.stream()
        .map(covering -> pick(covering, largest))
        .filter(picked -> !picked.isEmpty())
        .findFirst()
        .orElse(estimate.subList(0, 1));
  }

  private static List<StatedEstimate> pick(
      List<String> covering, LinkedHashMap<String, StatedEstimate> known) {
    var picked = covering.stream().map(known::get).filter(Objects::nonNull).toList();
    var lacksJoint =
        covering.stream().anyMatch(word -> word.contains("-"))
            && picked.stream().noneMatch(s -> s.resourceClass().contains("-"));
    return lacksJoint ? List.of() : picked;
  }
}
