package org.xenotime.ranking.uncertainty;

/** What can be asked for beyond the ranks themselves. */
public enum MeasureKind {
  ACCEPTABILITY("acceptability"),
  CENTRAL_WEIGHTS("centralWeights"),
  CONFIDENCE("confidence"),
  PAIRWISE("pairwise");

  private final String id;

  MeasureKind(String id) {
    this.id = id;
  }

  /** As it is written in requests and answers. */
  public String id() {
    return id;
  }
}
