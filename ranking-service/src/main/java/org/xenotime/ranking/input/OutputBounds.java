package org.xenotime.ranking.input;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.xenotime.ranking.input.CircumstancesDocument.Imported;
import org.xenotime.ranking.input.CircumstancesDocument.Output;
import org.xenotime.ranking.input.CircumstancesDocument.Share;
import org.xenotime.ranking.measure.Circumstances.OutputEvidence;

/** Bounds of what leaves a place in a year, of imports and of counts of mine sites. */
final class OutputBounds {

  private OutputBounds() {}

  /** Null where no figure or no count is of that day or before. */
  static OutputEvidence on(Output output, LocalDate day) {
    var imports =
        output.annual().stream().filter(figure -> figure.year() <= day.getYear()).toList();
    var share =
        output.siteShares().stream()
            .filter(counted -> !counted.from().isAfter(day))
            .max(Comparator.comparing(Share::from));
    if (imports.isEmpty() || share.isEmpty()) {
      return null;
    }
    var least = imports.stream().mapToDouble(Imported::heavyOxideTonnes).min().orElseThrow();
    var most = imports.stream().mapToDouble(Imported::heavyOxideTonnes).max().orElseThrow();
    var sites = share.get();
    return new OutputEvidence(
        tonnes(least * sites.low()),
        tonnes(most * sites.high()),
        String.format(
            Locale.ROOT,
            "No resource is stated; this is output. Imports of %,.0f to %,.0f t of heavy oxides a"
                + " year (%d to %d), times %.1f to %.1f %% of the mine sites that were counted.",
            least,
            most,
            imports.stream().mapToInt(Imported::year).min().orElseThrow(),
            imports.stream().mapToInt(Imported::year).max().orElseThrow(),
            sites.low() * 100,
            sites.high() * 100),
        Stream.concat(imports.stream().map(Imported::source), sites.sources().stream())
            .distinct()
            .toList());
  }

  private static double tonnes(double value) {
    return Math.rint(value * 10) / 10;
  }
}
