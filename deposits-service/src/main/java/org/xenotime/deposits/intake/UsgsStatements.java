package org.xenotime.deposits.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xenotime.deposits.intake.UsgsEstimates.Estimate;
import org.xenotime.deposits.resource.NewStatement;
import org.xenotime.deposits.resource.ReportingCode;
import org.xenotime.deposits.resource.ResourceClass;
import org.xenotime.deposits.resource.Tonnage;

/** Makes resource statements of the columns RR_* of the USGS file. */
final class UsgsStatements {

  private static final Pattern YEAR = Pattern.compile("~?([12][0-9]{3})(?:\\(\\?\\))?");
  private static final Map<String, ReportingCode> CODES =
      Map.of(
          "JORC compliant", ReportingCode.JORC,
          "JORC compliant (tonnage)", ReportingCode.JORC,
          "NI 43-101 compliant", ReportingCode.NI_43_101,
          "NI43-101 compliant", ReportingCode.NI_43_101,
          "NAEN compliant", ReportingCode.NAEN,
          "Not compliant", ReportingCode.NOT_COMPLIANT,
          "No compliant", ReportingCode.NOT_COMPLIANT,
          "Not known", ReportingCode.UNKNOWN,
          "No known", ReportingCode.UNKNOWN,
          "Uncertain, Not known", ReportingCode.UNKNOWN);

  private final UsgsReferences references;
  private final long dataSetSource;
  private final Tally tally;
  private final Map<String, Integer> numbers = new HashMap<>();

  UsgsStatements(UsgsReferences references, long dataSetSource, Tally tally) {
    this.references = references;
    this.dataSetSource = dataSetSource;
    this.tally = tally;
  }

  List<NewStatement> of(Row row, long site) {
    if (UsgsEstimates.COLUMNS.stream().allMatch(column -> row.text(column).isEmpty())) {
      return List.of();
    }
    var estimates = UsgsEstimates.of(row, tally);
    var read = estimates.isEmpty() ? List.of(unread()) : estimates;
    var years = years(row);
    var codes = codes(row);
    var statements = new ArrayList<NewStatement>();
    for (var estimate : read) {
      statements.add(
          statement(
              row,
              site,
              estimate,
              years.get(estimate.number(), null),
              codes.get(estimate.number(), ReportingCode.UNKNOWN)));
    }
    return statements;
  }

  private NewStatement statement(
      Row row, long site, Estimate estimate, String year, ReportingCode code) {
    var id = row.required("ID_No");
    var source = references.ofEstimate(row, estimate.number());
    return new NewStatement(
        "usgs-" + id + "-" + numbers.merge(id, 1, Integer::sum),
        site,
        source == null ? dataSetSource : source,
        year,
        code,
        estimate.resourceClass(),
        estimate.number(),
        estimate.tonnage(),
        estimate.approximate(),
        row.text("RR_Cutoff").map(NumberedText::of).map(t -> t.of(estimate.number())).orElse(null),
        originalText(row),
        row.text("RR_Note").orElse(null));
  }

  /** Nothing of it could be read: the text is kept. */
  private static Estimate unread() {
    return new Estimate(1, ResourceClass.UNCLASSIFIED, new Tonnage(null, null, null), false);
  }

  private static String originalText(Row row) {
    return UsgsEstimates.COLUMNS.stream()
        .filter(column -> row.text(column).isPresent())
        .map(column -> column + ": " + row.required(column))
        .collect(Collectors.joining(" | "));
  }

  /** What is known of each estimate; {@link NumberedText#ALL} for what is said of all. */
  private record ByEstimate<T>(Map<Integer, T> values) {
    T get(int estimate, T otherwise) {
      return Optional.ofNullable(values.get(estimate))
          .or(() -> Optional.ofNullable(values.get(NumberedText.ALL)))
          .orElse(otherwise);
    }
  }

  private ByEstimate<String> years(Row row) {
    var years = new HashMap<Integer, String>();
    parts(row, "RR_Yr_Est")
        .forEach(
            (number, text) -> {
              var year = YEAR.matcher(text);
              if (year.matches()) {
                years.put(number, year.group(1));
              } else {
                tally.unparsed("RR_Yr_Est", text);
              }
            });
    return new ByEstimate<>(years);
  }

  private ByEstimate<ReportingCode> codes(Row row) {
    var codes = new HashMap<Integer, ReportingCode>();
    parts(row, "RR_RegCode")
        .forEach(
            (number, text) -> {
              var code = CODES.get(Doubt.without(text));
              if (code == null) {
                tally.unparsed("RR_RegCode", text);
              } else {
                codes.put(number, code);
              }
            });
    return new ByEstimate<>(codes);
  }

  private static Map<Integer, String> parts(Row row, String column) {
    return row.text(column).map(NumberedText::of).map(NumberedText::parts).orElse(Map.of());
  }
}
