package org.xenotime.deposits.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xenotime.deposits.resource.ElementsPpm;
import org.xenotime.deposits.resource.NewComposition;
import org.xenotime.deposits.resource.NewStatement;
import org.xenotime.deposits.resource.ReportingCode;
import org.xenotime.deposits.resource.ResourceClass;
import org.xenotime.deposits.resource.Resources;
import org.xenotime.deposits.resource.StatedShare;
import org.xenotime.deposits.resource.Tonnage;
import org.xenotime.deposits.site.SiteRef;
import org.xenotime.deposits.source.NewSource;
import org.xenotime.deposits.source.Sources;

/** What the compiled pages say of tonnages and compositions. */
@ApplicationScoped
class CompiledResources {

  private static final String STATEMENTS = "resource_statements.csv";
  private static final String SHARES = "ore_composition_partial.csv";
  private static final List<String> FIGURES =
      List.of("category", "ore_mt", "treo_grade", "grade_unit", "contained_treo_t");
  private static final int MILLIONS = 6;
  private static final int PPM_TO_PERCENT = -4;

  private static final Map<String, ResourceClass> CLASSES =
      Map.of(
          "measured", ResourceClass.MEASURED,
          "indicated", ResourceClass.INDICATED,
          "inferred", ResourceClass.INFERRED,
          "total resource", ResourceClass.TOTAL);

  private static final Map<String, ReportingCode> CODES =
      Map.of(
          "JORC", ReportingCode.JORC,
          "JORC 2012", ReportingCode.JORC,
          "NI 43-101", ReportingCode.NI_43_101);

  private final Resources resources;
  private final Sources sources;

  CompiledResources(Resources resources, Sources sources) {
    this.resources = resources;
    this.sources = sources;
  }

  void run(DataSetFiles files, CompiledSubjects subjects, Tally tally) {
    for (var row : files.rows(STATEMENTS)) {
      tally.read(STATEMENTS, 1);
      subjects
          .site(row.required("deposit"))
          .ifPresentOrElse(
              site -> add(row, site, tally),
              () -> tally.unparsed("deposit", row.required("deposit")));
    }
    addShares(files.rows(SHARES), subjects, tally);
  }

  private void add(Row row, SiteRef site, Tally tally) {
    var statement =
        new NewStatement(
            "compiled-resource-" + row.number(),
            site.id(),
            source(row),
            row.text("date").orElse(null),
            row.text("code").map(CODES::get).orElse(ReportingCode.UNKNOWN),
            CLASSES.getOrDefault(row.required("category"), ResourceClass.UNCLASSIFIED),
            1,
            tonnage(row),
            false,
            row.text("cutoff").orElse(null),
            originalText(row),
            row.text("note").orElse(null));
    resources.add(statement);
    tally.stored("statements");
    statement
        .tonnage()
        .flags()
        .forEach(flag -> tally.flag(flag, STATEMENTS, row.number(), statement.key()));
  }

  private static Tonnage tonnage(Row row) {
    var grade = row.text("treo_grade").map(BigDecimal::new);
    var percent =
        row.text("grade_unit").filter("ppm"::equals).isPresent()
            ? grade.map(ppm -> ppm.scaleByPowerOfTen(PPM_TO_PERCENT))
            : grade;
    return new Tonnage(
        row.text("ore_mt")
            .map(BigDecimal::new)
            .map(mt -> mt.scaleByPowerOfTen(MILLIONS))
            .orElse(null),
        percent.orElse(null),
        row.text("contained_treo_t").map(BigDecimal::new).orElse(null));
  }

  private static String originalText(Row row) {
    return FIGURES.stream()
        .filter(column -> row.text(column).isPresent())
        .map(column -> column + ": " + row.required(column))
        .collect(Collectors.joining(" | "));
  }

  /** All that one page says of one ore is one composition. */
  private void addShares(List<Row> rows, CompiledSubjects subjects, Tally tally) {
    record Ore(String subject, String page) {}
    var byOre = new LinkedHashMap<Ore, List<Row>>();
    for (var row : rows) {
      tally.read(SHARES, 1);
      byOre
          .computeIfAbsent(
              new Ore(row.required("deposit_or_ore"), row.required("source_url")),
              ore -> new ArrayList<>())
          .add(row);
    }
    byOre.forEach(
        (ore, shares) ->
            subjects
                .site(ore.subject())
                .ifPresentOrElse(
                    site -> add(ore.subject(), site, shares, tally),
                    () -> keepAsText(shares, tally)));
  }

  private void add(String subject, SiteRef site, List<Row> shares, Tally tally) {
    resources.add(
        new NewComposition(
            "compiled-composition-" + shares.getFirst().number(),
            site.id(),
            source(shares.getFirst()),
            subject,
            new ElementsPpm(Map.of()),
            shares.stream().map(CompiledResources::share).toList()));
    tally.stored("partial compositions");
  }

  private static StatedShare share(Row row) {
    return new StatedShare(
        row.required("oxide_or_group"),
        row.required("relation"),
        new BigDecimal(row.required("percent_of_REO")),
        row.text("note").orElse(null));
  }

  /** An ore of no particular place belongs to no site: its row is kept in the report. */
  private static void keepAsText(List<Row> rows, Tally tally) {
    for (var row : rows) {
      tally.flag("no-site", SHARES, row.number(), row.required("deposit_or_ore"));
      tally.unparsed(
          row.required("deposit_or_ore"),
          Stream.of("oxide_or_group", "relation", "percent_of_REO", "source_url")
              .map(row::required)
              .collect(Collectors.joining(" ")));
    }
  }

  private long source(Row row) {
    return sources.register(NewSource.pageOrCitation(row.required("source_url")));
  }
}
