package org.xenotime.deposits.resource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xenotime.deposits.source.SourceRef;

/**
 * The estimate that stands for a deposit where several are known. An estimate is what one source
 * says as of one date under one code; its classes add up. Implausible figures, and very large ones
 * that nothing checks, never stand for a deposit. Of the others: consistent before inconsistent,
 * compliant with a code before not, newer before older, more complete before less, larger before
 * smaller, and then by id, so that the answer is always the same.
 */
public record PreferredResource(List<Statement> statements) {

  private static final Comparator<PreferredResource> RULE =
      Comparator.comparing(PreferredResource::isConsistent)
          .thenComparing(resource -> resource.first().code().compliant())
          .thenComparingInt(resource -> resource.first().year())
          .thenComparing(PreferredResource::isComplete)
          .thenComparing(PreferredResource::treoTonnes)
          .reversed()
          .thenComparing(resource -> resource.first().id());

  private record Estimate(SourceRef source, String date, ReportingCode code, int number) {
    static Estimate of(Statement statement) {
      return new Estimate(
          statement.source(), statement.date(), statement.code(), statement.estimate());
    }
  }

  public static Optional<PreferredResource> of(List<Statement> known) {
    return known.stream()
        .filter(statement -> statement.treoTonnes() != null && statement.isPlausible())
        .collect(Collectors.groupingBy(Estimate::of, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(estimate -> new PreferredResource(withoutOverlap(estimate)))
        .min(RULE);
  }

  public BigDecimal treoTonnes() {
    return Decimals.tidy(sum(statements.stream().map(Statement::treoTonnes).toList()));
  }

  /** Mean grade by ore tonnage; the stated grade where there is one statement. */
  public BigDecimal treoPercent() {
    if (statements.size() == 1) {
      return first().treoPercent() == null && first().oreTonnes() != null
          ? meanPercent()
          : first().treoPercent();
    }
    return statements.stream().allMatch(statement -> statement.oreTonnes() != null)
        ? meanPercent()
        : null;
  }

  /** The classes that were added up, joined by hyphens. */
  public String resourceClass() {
    return statements.stream()
        .map(statement -> statement.resourceClass().id())
        .collect(Collectors.joining("-"));
  }

  public Statement first() {
    return statements.getFirst();
  }

  private BigDecimal meanPercent() {
    var ore = sum(statements.stream().map(Statement::oreTonnes).toList()).doubleValue();
    return ore == 0 ? null : Decimals.derived(100 * treoTonnes().doubleValue() / ore);
  }

  private boolean isConsistent() {
    return statements.stream().allMatch(Statement::isConsistent);
  }

  private boolean isComplete() {
    return statements.stream()
        .allMatch(statement -> statement.oreTonnes() != null && statement.treoPercent() != null);
  }

  private static BigDecimal sum(Collection<BigDecimal> figures) {
    return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** A total counts alone; resources before reserves, which are a part of them. */
  private static List<Statement> withoutOverlap(List<Statement> estimate) {
    var largest = new EnumMap<ResourceClass, Statement>(ResourceClass.class);
    estimate.forEach(
        statement ->
            largest.merge(
                statement.resourceClass(),
                statement,
                (a, b) -> a.treoTonnes().compareTo(b.treoTonnes()) >= 0 ? a : b));
    return COVERINGS.stream()
        .map(covering -> pick(covering, largest))
        .filter(picked -> !picked.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /**
   * Sets of classes that do not overlap, the most telling first; the first that has any is taken.
   */
  private static final List<List<ResourceClass>> COVERINGS =
      List.of(
          List.of(ResourceClass.TOTAL),
          List.of(ResourceClass.MEASURED_INDICATED_INFERRED),
          List.of(ResourceClass.MEASURED_INDICATED, ResourceClass.INFERRED),
          List.of(ResourceClass.MEASURED, ResourceClass.INDICATED_INFERRED),
          List.of(ResourceClass.MEASURED, ResourceClass.INDICATED, ResourceClass.INFERRED),
          List.of(ResourceClass.PROVEN_PROBABLE),
          List.of(ResourceClass.PROVEN, ResourceClass.PROBABLE),
          List.of(ResourceClass.UNCLASSIFIED));

  private static List<Statement> pick(
      List<ResourceClass> covering, Map<ResourceClass, Statement> known) {
    var picked = new ArrayList<Statement>();
    covering.forEach(kind -> Optional.ofNullable(known.get(kind)).ifPresent(picked::add));
    // A joint class leads its covering: where it is not reported, another covering says more.
    var jointIsMissing =
        covering.stream().anyMatch(PreferredResource::isJoint)
            && picked.stream().noneMatch(statement -> isJoint(statement.resourceClass()));
    return jointIsMissing ? List.of() : picked;
  }

  private static boolean isJoint(ResourceClass kind) {
    return kind.name().contains("_");
  }
}
