package org.xenotime.ranking.robustness;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import org.xenotime.ranking.kept.KeptInputs;
import org.xenotime.ranking.kept.Recipe;
import org.xenotime.ranking.odds.Odds;
import org.xenotime.ranking.scoring.Candidate;
import org.xenotime.ranking.scoring.Criterion;
import org.xenotime.ranking.sensitivity.Indices;
import org.xenotime.ranking.sensitivity.RankModel;
import org.xenotime.ranking.sensitivity.Sobol;
import org.xenotime.ranking.snapshot.Competition;
import org.xenotime.ranking.uncertainty.draw.Sampling;
import org.xenotime.ranking.uncertainty.draw.Watch;

/** Finds which assumption drives the ranks of a snapshot: those of all deposits at once. */
@ApplicationScoped
class RankDrivers {

  private static final int MOST_RUNS = 2_000;
  private static final int LEAST_RUNS = 200;

  /** Ranks that may be drawn for each factor, lest a large ranking take too long. */
  private static final int RANKS = 1_000_000;

  private final KeptInputs kept;

  RankDrivers(KeptInputs kept) {
    this.kept = kept;
  }

  /** The rows of the indices are the deposits by id. */
  record Drivers(int runs, Indices indices) {}

  @CacheResult(cacheName = "rank-drivers")
  public Drivers of(Recipe recipe) {
    var field = Competition.field(kept.read(recipe));
    var ranked = field.candidates().size();
    var runs = Math.clamp(RANKS / Math.max(1, ranked), LEAST_RUNS, MOST_RUNS);
    var model =
        RankModel.of(
            Odds.problem(field),
            field.criteria().stream().map(Criterion::id).toList(),
            RankModel.Output.RANK);
    var sampling = new Sampling(runs, recipe.seed(), Runtime.getRuntime().availableProcessors());
    return new Drivers(runs, Sobol.run(model, sampling, Watch.NONE));
  }

  int row(Recipe recipe, String deposit) {
    return Collections.binarySearch(
        Competition.field(kept.read(recipe)).candidates().stream().map(Candidate::id).toList(),
        deposit);
  }
}
