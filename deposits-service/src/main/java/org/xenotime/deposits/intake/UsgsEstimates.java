package org.xenotime.deposits.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.xenotime.deposits.resource.ResourceClass;
import org.xenotime.deposits.resource.Tonnage;

/**
 * Brings the columns of ore, oxides and grade of one USGS record together: figures belong to each
 * other where number and class of the estimate agree, or where each column has only one.
 */
final class UsgsEstimates {

  static final String ORE = "RR_Ore_Mt";
  static final String TREO = "RR_TREO_Mt";
  static final String GRADE = "RR_TREOgrd";
  static final List<String> COLUMNS = List.of(ORE, TREO, GRADE);

  private static final int MILLIONS = 6;
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private UsgsEstimates() {}

  /** One estimate of the record; the tonnage is empty where nothing could be read. */
  record Estimate(int number, ResourceClass resourceClass, Tonnage tonnage, boolean approximate) {}

  static List<Estimate> of(Row row, Tally tally) {
    var columns = new TreeMap<String, Map<Integer, List<Figure>>>();
    COLUMNS.forEach(column -> columns.put(column, figures(row, column, tally)));
    var numbers = new TreeSet<Integer>();
    columns.values().forEach(figures -> numbers.addAll(figures.keySet()));
    var estimates = new ArrayList<Estimate>();
    for (var number : numbers) {
      estimates.addAll(
          together(
              numberOf(number, numbers),
              columns.get(ORE).getOrDefault(number, List.of()),
              columns.get(GRADE).getOrDefault(number, List.of()),
              columns.get(TREO).getOrDefault(number, List.of())));
    }
    return estimates;
  }

  /** An estimate without a number, beside numbered ones, is none of these. */
  private static int numberOf(int written, NavigableSet<Integer> numbers) {
    if (written != NumberedText.ALL) {
      return written;
    }
    return numbers.size() == 1 ? 1 : numbers.last() + 1;
  }

  private static Map<Integer, List<Figure>> figures(Row row, String column, Tally tally) {
    var figures = new TreeMap<Integer, List<Figure>>();
    row.text(column)
        .map(NumberedText::of)
        .ifPresent(
            text ->
                text.parts()
                    .forEach(
                        (number, part) ->
                            FigureText.parse(part, column.equals(GRADE) ? "%" : "Mt")
                                .filter(read -> !column.equals(GRADE) || arePercent(read))
                                .ifPresentOrElse(
                                    read -> figures.put(number, read),
                                    () -> tally.unparsed(column, part))));
    return figures;
  }

  private static boolean arePercent(List<Figure> figures) {
    return figures.stream().allMatch(figure -> figure.value().compareTo(HUNDRED) <= 0);
  }

  private static List<Estimate> together(
      int number, List<Figure> ore, List<Figure> grade, List<Figure> treo) {
    var all = List.of(ore, grade, treo);
    var classes = new TreeSet<ResourceClass>();
    all.forEach(figures -> figures.forEach(figure -> classes.add(figure.resourceClass())));
    if (all.stream().allMatch(figures -> figures.size() <= 1)) {
      classes.remove(ResourceClass.UNCLASSIFIED);
      if (classes.size() <= 1) {
        var only = classes.isEmpty() ? ResourceClass.UNCLASSIFIED : classes.first();
        return List.of(estimate(number, only, first(ore), first(grade), first(treo)));
      }
    }
    return byClass(number, ore, grade, treo);
  }

  private static List<Estimate> byClass(
      int number, List<Figure> ore, List<Figure> grade, List<Figure> treo) {
    var estimates = new ArrayList<Estimate>();
    for (var kind : ResourceClass.values()) {
      var ores = only(kind, ore);
      var grades = only(kind, grade);
      var treos = only(kind, treo);
      if (Stream.of(ores, grades, treos).allMatch(List::isEmpty)) {
        continue;
      }
      if (Stream.of(ores, grades, treos).allMatch(figures -> figures.size() <= 1)) {
        estimates.add(estimate(number, kind, first(ores), first(grades), first(treos)));
      } else {
        ores.forEach(figure -> estimates.add(estimate(number, kind, figure, null, null)));
        grades.forEach(figure -> estimates.add(estimate(number, kind, null, figure, null)));
        treos.forEach(figure -> estimates.add(estimate(number, kind, null, null, figure)));
      }
    }
    return estimates;
  }

  private static Estimate estimate(
      int number, ResourceClass kind, Figure ore, Figure grade, Figure treo) {
    var tonnage =
        new Tonnage(
            ore == null ? null : ore.value().scaleByPowerOfTen(MILLIONS),
            grade == null ? null : grade.value(),
            treo == null ? null : treo.value().scaleByPowerOfTen(MILLIONS));
    var approximate =
        Stream.of(ore, grade, treo).anyMatch(figure -> figure != null && figure.approximate());
    return new Estimate(number, kind, tonnage, approximate);
  }

  private static List<Figure> only(ResourceClass kind, List<Figure> figures) {
    return figures.stream().filter(figure -> figure.resourceClass() == kind).toList();
  }

  private static Figure first(List<Figure> figures) {
    return figures.isEmpty() ? null : figures.getFirst();
  }
}
