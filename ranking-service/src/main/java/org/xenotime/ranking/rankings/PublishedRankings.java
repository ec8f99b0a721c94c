package org.xenotime.ranking.rankings;

import jakarta.enterprise.context.ApplicationScoped;
import org.xenotime.ranking.http.Problem;
import org.xenotime.ranking.methodology.Methodologies;
import org.xenotime.ranking.snapshot.Published;
import org.xenotime.ranking.snapshot.Snapshots;

/** Finds the snapshot that a request is about, or says why there is none. */
@ApplicationScoped
public class PublishedRankings {

  private final Methodologies methodologies;
  private final Snapshots snapshots;

  PublishedRankings(Methodologies methodologies, Snapshots snapshots) {
    this.methodologies = methodologies;
    this.snapshots = snapshots;
  }

  public Published newest(String methodology) {
    methodologies.require(methodology);
    return snapshots
        .newest(methodology)
        .orElseThrow(
            () ->
                Problem.SERVICE_UNAVAILABLE.because(
                    "Nothing was ranked yet: the deposits are still being read. Ask again soon."));
  }

  public Published number(String methodology, int number) {
    methodologies.require(methodology);
    return snapshots
        .number(methodology, number)
        .orElseThrow(
            () ->
                Problem.NOT_FOUND.because(
                    "The ranking '%s' has no snapshot %d.".formatted(methodology, number)));
  }

  /** One whose inputs were kept, so that it can be made again. */
  public Published numberWithInputs(String methodology, int number) {
    return withInputs(number(methodology, number));
  }

  /** The newest, whose inputs must have been kept. */
  public Published newestWithInputs(String methodology) {
    return withInputs(newest(methodology));
  }

  private static Published withInputs(Published snapshot) {
    if (snapshot.recipe() == null) {
      throw Problem.NOT_FOUND.because(
          "Snapshot %d of '%s' was published before inputs were kept; later ones have theirs."
              .formatted(snapshot.number(), snapshot.methodology()));
    }
    return snapshot;
  }

  /**
   * The snapshot that a list goes on with. Its pages all come from one snapshot, even when a new
   * one is published meanwhile.
   */
  Published of(String methodology, Place place) {
    methodologies.require(methodology);
    return place.isStart()
        ? newest(methodology)
        : snapshots
            .number(methodology, place.snapshot())
            .orElseThrow(
                () ->
                    Problem.INVALID_CURSOR.because(
                        "The snapshot that the cursor belongs to is not there. Start again"
                            + " without it."));
  }
}
