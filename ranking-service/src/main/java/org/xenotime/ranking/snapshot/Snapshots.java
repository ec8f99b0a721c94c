package org.xenotime.ranking.snapshot;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The published snapshots. */
@ApplicationScoped
public class Snapshots implements PanacheRepository<Snapshot> {

  private static final String NEWEST =
      """
      from Snapshot a
       where a.number = (select max(b.number) from Snapshot b where b.methodology = a.methodology)
      """;

  public Optional<Published> newest(String methodology) {
    return find("methodology", Sort.descending("number"), methodology)
        .range(0, 0)
        .firstResultOptional()
        .map(Snapshot::published);
  }

  public List<Published> newestOfEach() {
    return find(NEWEST).stream().map(Snapshot::published).toList();
  }

  public Optional<Published> number(String methodology, int number) {
    return find("methodology = ?1 and number = ?2", methodology, number)
        .firstResultOptional()
        .map(Snapshot::published);
  }

  /** Newest first. */
  public List<Published> before(String methodology, int number, int limit) {
    return find(
            "methodology = :methodology and number < :number",
            Sort.descending("number"),
            Map.of("methodology", methodology, "number", number))
        .page(Page.ofSize(limit))
        .stream()
        .map(Snapshot::published)
        .toList();
  }
}
