package org.xenotime.deposits.control;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    return new Known(this, at);
  }

  /** Whenever something came to be known or was superseded, in order. */
  List<Instant> moments(ControlKind kind) {
    var moments = new TreeSet<Instant>();
    rows.stream()
        .map(ClaimRow::claim)
        .filter(claim -> claim.kind() == kind)
        .forEach(claim -> moments.addAll(claim.moments()));
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

  /** Claims with the same place code are about the same place. */
  List<Claim> about(SiteRef place) {
    Set<String> codes =
        rows.stream()
            .filter(row -> row.subject().key() == place.id())
            .map(row -> row.subject().placeCode())
            .filter(code -> code != null)
            .collect(Collectors.toSet());
    return rows.stream()
        .filter(
            row ->
                row.subject().key() == place.id()
                    || (row.subject().placeCode() != null
                        && codes.contains(row.subject().placeCode())))
        .map(ClaimRow::claim)
        .toList();
  }
}
