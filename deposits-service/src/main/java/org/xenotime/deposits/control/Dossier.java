package org.xenotime.deposits.control;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.xenotime.deposits.site.SiteRef;

/**
 * All claims about a place and about the areas that contain it, whatever their version.
 *
 * @param places the place itself, then what contains it, then what contains that
 */
record Dossier(List<SiteRef> places, List<ClaimRow> rows) {

  SiteRef site() {
    return places.getFirst();
  }

  Known knownAt(Instant at) {
    return new Known(places, new Accounts(rows, at));
  }

  /**
   * Whenever something came to be known or was superseded, in order: of claims, and since the first
   * of them of whose side actors are on.
   */
  List<Instant> moments(ControlKind kind) {
    var moments = new TreeSet<Instant>();
    var sides = new TreeSet<Instant>();
    rows.stream()
        .filter(row -> row.claim().kind() == kind)
        .forEach(
            row -> {
              moments.addAll(row.claim().moments());
              row.sides().forEach(side -> sides.add(side.known()));
            });
    if (!moments.isEmpty()) {
      moments.addAll(sides.tailSet(moments.first()));
    }
    return List.copyOf(moments);
  }

  /** The claims of which something came to be known, or was superseded, at that moment. */
  List<String> becameKnown(ControlKind kind, Instant at) {
    return rows.stream()
        .map(ClaimRow::claim)
        .filter(claim -> claim.kind() == kind && claim.moments().contains(at))
        .map(Claim::id)
        .distinct()
        .sorted()
        .toList();
  }
}
