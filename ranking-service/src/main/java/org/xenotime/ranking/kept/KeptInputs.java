package org.xenotime.ranking.kept;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.xenotime.ranking.identity.Sha256;

/** The inputs of published rankings, each part once, under the SHA-256 of its text. */
@ApplicationScoped
public class KeptInputs {

  private static final String KEEP =
      """
      insert into input_part (sha256, document) values (:sha256, :document)
      on conflict (sha256) do nothing
      """;

  private static final String READ = "select document from input_part where sha256 = :sha256";

  private final EntityManager database;

  KeptInputs(EntityManager database) {
    this.database = database;
  }

  public Recipe keep(RankingInputs inputs) {
    keep(inputs.methodology());
    keep(inputs.prices());
    keep(inputs.deposits());
    return inputs.recipe();
  }

  /** The inputs by their recipe; in memory for a while, since they never change. */
  @CacheResult(cacheName = "kept-inputs")
  public RankingInputs read(Recipe recipe) {
    return readStored(recipe);
  }

  /** The inputs as they stand in the database at this moment. */
  public RankingInputs readStored(Recipe recipe) {
    return new RankingInputs(
        read(recipe.methodology(), RankingInputs.METHODOLOGY),
        read(recipe.prices(), RankingInputs.PRICES),
        read(recipe.deposits(), RankingInputs.DEPOSITS),
        recipe.engine(),
        recipe.seed());
  }

  /** What the text under a name hashes to now: the name itself, unless somebody changed it. */
  public String sha256OfStored(String name) {
    return Sha256.of(text(name));
  }

  private void keep(Part<?> part) {
    database
        .createNativeQuery(KEEP)
        .setParameter("sha256", part.sha256())
        .setParameter("document", part.text())
        .executeUpdate();
  }

  private <T> Part<T> read(String sha256, TypeReference<T> type) {
    return Part.read(text(sha256), type);
  }

  private String text(String sha256) {
    return (String)
        database
            .createNativeQuery(READ, String.class)
            .setParameter("sha256", sha256)
            .getSingleResult();
  }
}
