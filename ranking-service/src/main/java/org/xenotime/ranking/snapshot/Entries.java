package org.xenotime.ranking.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ranked deposits of the snapshots. */
@ApplicationScoped
public class Entries implements PanacheRepositoryBase<SnapshotEntry, SnapshotEntry.Key> {

  private static final TypeReference<List<CriterionResult>> CRITERIA = new TypeReference<>() {};

  private static final String EXPLAINED =
      """
      select entry, entry.criteria, entry.acceptability from SnapshotEntry entry
       where entry.snapshotId = :snapshot and entry.deposit = :deposit
      """;

  private final ObjectMapper json;

  Entries(ObjectMapper json) {
    this.json = json;
  }

  /** By rank, behind a position. */
  public List<RankedDeposit> after(
      Published snapshot, int position, EntryFilter filter, int limit) {
    var query = new StringBuilder("snapshotId = :snapshot and position > :position");
    var values =
        new HashMap<String, Object>(Map.of("snapshot", snapshot.id(), "position", position));
    if (filter.country() != null) {
      query.append(" and country = :country");
      values.put("country", filter.country());
    }
    if (filter.name() != null) {
      query.append(" and foldedName like :name escape '!'");
      values.put("name", FoldedName.containing(filter.name()));
    }
    return find(query.toString(), Sort.ascending("position"), values)
        .page(Page.ofSize(limit))
        .stream()
        .map(SnapshotEntry::ranked)
        .toList();
  }

  /** All of a snapshot, by rank. */
  public List<RankedDeposit> all(Published snapshot) {
    return find("snapshotId", Sort.ascending("position"), snapshot.id()).stream()
        .map(SnapshotEntry::ranked)
        .toList();
  }

  /** With what is not part of every row, in the same statement. */
  public Optional<Explained> explain(Published snapshot, String deposit) {
    return getEntityManager()
        .createQuery(EXPLAINED, Tuple.class)
        .setParameter("snapshot", snapshot.id())
        .setParameter("deposit", deposit)
        .getResultStream()
        .findFirst()
        .map(this::explained);
  }

  @SuppressWarnings("unchecked") // of the column's type
  private Explained explained(Tuple row) {
    return new Explained(
        row.get(0, SnapshotEntry.class).ranked(),
        criteria(row.get(1, String.class)),
        row.get(2, List.class));
  }

  private List<CriterionResult> criteria(String document) {
    try {
      return json.readValue(document, CRITERIA);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
