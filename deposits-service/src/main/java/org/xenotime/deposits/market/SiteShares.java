package org.xenotime.deposits.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.source.SourceRef;

/**
 * Which share of a country's counted mine sites lies in an area, between bounds: sources count at
 * different times and differ, and some count a whole of which others count a part. Told only from
 * the day on which every area was counted at least once, and only of areas that hold no other
 * counted one.
 */
public final class SiteShares {

  private static final double PRECISION = 1e6;

  private SiteShares() {}

  /** A count of mine sites, as of the earliest day that its date may mean. */
  record Count(long site, LocalDate asOf, int count, SourceRef source) {}

  @Schema(name = "ShareOfMineSites", description = "Bounds of a share of the counted mine sites")
  public record Share(
      @Schema(description = "The first day for which it holds") LocalDate from,
      @Schema(description = "The least that the counts allow, 0 to 1") double low,
      @Schema(description = "The most that the counts allow, 0 to 1") double high,
      @Schema(description = "Whose counts these are") List<SourceRef> sources) {

    private boolean saysTheSameAs(Share other) {
      return low == other.low && high == other.high && sources.equals(other.sources);
    }
  }

  private record Bounds(int low, int high) {}

  /**
   * By site.
   *
   * @param above what contains each site
   */
  static Map<Long, List<Share>> of(List<Count> counts, Map<Long, Set<Long>> above) {
    var shares = new TreeMap<Long, List<Share>>();
    var sites = counts.stream().map(Count::site).collect(Collectors.toCollection(TreeSet::new));
    for (var day :
        counts.stream().map(Count::asOf).collect(Collectors.toCollection(TreeSet::new))) {
      var known = newest(counts, day);
      if (known.keySet().containsAll(sites)) {
        for (var site : sites) {
          if (sites.stream().noneMatch(other -> isAbove(above, other, site))) {
            add(
                shares.computeIfAbsent(site, any -> new ArrayList<>()),
                share(site, known, above, day, sources(counts, day)));
          }
        }
      }
    }
    return shares;
  }

  private static void add(List<Share> shares, Share next) {
    if (shares.isEmpty() || !shares.getLast().saysTheSameAs(next)) {
      shares.add(next);
    }
  }

  private static Share share(
      long site,
      Map<Long, Bounds> known,
      Map<Long, Set<Long>> above,
      LocalDate day,
      List<SourceRef> sources) {
    var own = known.get(site);
    int low = 0;
    int high = 0;
    for (var top : known.keySet()) {
      if (above.getOrDefault(top, Set.of()).stream().noneMatch(known::containsKey)) {
        var whole = whole(top, known, above);
        low += whole.low;
        high += whole.high;
      }
    }
    return new Share(
        day,
        round((double) own.low / (own.low + high - own.high)),
        round((double) own.high / (own.high + low - own.low)),
        sources);
  }

  /** Of what holds others: what was counted of it, or the sum of its parts. */
  private static Bounds whole(long site, Map<Long, Bounds> known, Map<Long, Set<Long>> above) {
    var parts = known.keySet().stream().filter(other -> isAbove(above, other, site)).toList();
    var own = known.get(site);
    if (parts.isEmpty()) {
      return own;
    }
    var low = parts.stream().mapToInt(part -> known.get(part).low).sum();
    var high = parts.stream().mapToInt(part -> known.get(part).high).sum();
    return new Bounds(Math.min(own.low, low), Math.max(own.high, high));
  }

  private static boolean isAbove(Map<Long, Set<Long>> above, long site, long container) {
    return above.getOrDefault(site, Set.of()).contains(container);
  }

  /** The counts of the newest date by that day; where several are of one date, they are bounds. */
  private static Map<Long, Bounds> newest(List<Count> counts, LocalDate day) {
    var newest = new HashMap<Long, Bounds>();
    counts.stream()
        .filter(count -> !count.asOf().isAfter(day))
        .collect(Collectors.groupingBy(Count::site))
        .forEach(
            (site, all) -> {
              var last = all.stream().map(Count::asOf).max(Comparator.naturalOrder()).orElseThrow();
              var then =
                  all.stream()
                      .filter(count -> count.asOf().equals(last))
                      .mapToInt(Count::count)
                      .summaryStatistics();
              newest.put(site, new Bounds(then.getMin(), then.getMax()));
            });
    return newest;
  }

  private static List<SourceRef> sources(List<Count> counts, LocalDate day) {
    return counts.stream()
        .filter(count -> !count.asOf().isAfter(day))
        .map(Count::source)
        .distinct()
        .toList();
  }

  private static double round(double share) {
    return Math.rint(share * PRECISION) / PRECISION;
  }
}
