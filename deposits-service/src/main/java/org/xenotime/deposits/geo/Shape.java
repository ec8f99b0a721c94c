package org.xenotime.deposits.geo;

import java.util.List;
import java.util.stream.Stream;

/** An area on the globe, of one piece or of several. */
public final class Shape {

  private final List<Piece> pieces;

  private Shape(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  /** An outline and what is cut out of it. */
  private record Piece(Ring outline, List<Ring> holes) {

    boolean holds(double longitude, double latitude) {
      return outline.holds(longitude, latitude)
          && holes.stream().noneMatch(hole -> hole.holds(longitude, latitude));
    }

    double kilometresTo(double longitude, double latitude) {
      return Stream.concat(Stream.of(outline), holes.stream())
          .mapToDouble(ring -> ring.kilometresTo(longitude, latitude))
          .min()
          .orElseThrow();
    }
  }

  /**
   * Of pieces, each a list of rings: the outline and what is cut out of it; a ring is a list of
   * longitudes and latitudes.
   */
  static Shape of(List<List<List<double[]>>> pieces) {
    return new Shape(
        pieces.stream()
            .map(rings -> rings.stream().map(Ring::of).toList())
            .map(rings -> new Piece(rings.getFirst(), rings.subList(1, rings.size())))
            .toList());
  }

  /** All of both. */
  Shape with(Shape other) {
    return new Shape(Stream.concat(pieces.stream(), other.pieces.stream()).toList());
  }

  /** The pieces that lie whole between these meridians and parallels. */
  Shape within(double west, double south, double east, double north) {
    return new Shape(
        pieces.stream()
            .filter(
                piece ->
                    piece.outline.west() >= west
                        && piece.outline.east() <= east
                        && piece.outline.south() >= south
                        && piece.outline.north() <= north)
            .toList());
  }

  public boolean holds(double longitude, double latitude) {
    return pieces.stream().anyMatch(piece -> piece.holds(longitude, latitude));
  }

  /** Zero inside; outside to the nearest border or coast, in kilometres. */
  public double kilometresTo(double longitude, double latitude) {
    return holds(longitude, latitude)
        ? 0
        : pieces.stream()
            .mapToDouble(piece -> piece.kilometresTo(longitude, latitude))
            .min()
            .orElse(Double.MAX_VALUE);
  }

  /** West, south, east and north of all of it. */
  public double[] bounds() {
    var outlines = pieces.stream().map(Piece::outline).toList();
    return new double[] {
      outlines.stream().mapToDouble(Ring::west).min().orElseThrow(),
      outlines.stream().mapToDouble(Ring::south).min().orElseThrow(),
      outlines.stream().mapToDouble(Ring::east).max().orElseThrow(),
      outlines.stream().mapToDouble(Ring::north).max().orElseThrow()
    };
  }
}
