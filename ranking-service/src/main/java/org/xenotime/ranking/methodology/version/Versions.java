package org.xenotime.ranking.methodology.version;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.xenotime.ranking.http.Problem;
import org.xenotime.ranking.methodology.Methodologies;
import org.xenotime.ranking.methodology.Methodology;
import org.xenotime.ranking.methodology.document.ReadMethodology;

/** The versions in the database. What is published is read once, since it never changes. */
@ApplicationScoped
class Versions implements Methodologies, PanacheRepositoryBase<StoredVersion, StoredVersion.Key> {

  private static final String CURRENT =
      """
      select id, max(version) as version from methodology_version
       where published_at is not null group by id order by id
      """;
  private static final String NEWEST =
      """
      select max(version) from methodology_version
       where id = :id and published_at is not null
      """;

  private final ObjectMapper json;
  private final Map<StoredVersion.Key, Methodology> published = new ConcurrentHashMap<>();

  Versions(ObjectMapper json) {
    this.json = json;
  }

  @Override
  @SuppressWarnings("unchecked") // a native query of tuples
  public List<Methodology> current() {
    List<Tuple> rows = getEntityManager().createNativeQuery(CURRENT, Tuple.class).getResultList();
    return rows.stream()
        .map(row -> published(row.get("id", String.class), row.get("version", Integer.class)))
        .map(Optional::orElseThrow)
        .toList();
  }

  @Override
  public Methodology require(String id) {
    return published(id, requireNewest(id)).orElseThrow();
  }

  @Override
  public Methodology require(String id, int version) {
    return published(id, version)
        .orElseThrow(
            () ->
                Problem.NOT_FOUND.because(
                    "Of '%s' the newest version is %d; there is no version %d to be seen."
                        .formatted(id, requireNewest(id), version)));
  }

  Optional<StoredVersion> find(String id, int version) {
    return findByIdOptional(new StoredVersion.Key(id, version));
  }

  /** Nobody else writes it until the transaction ends. */
  Optional<StoredVersion> locked(String id, int version) {
    return findByIdOptional(new StoredVersion.Key(id, version), LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<StoredVersion> openDraft(String id) {
    return find("id = ?1 and publishedAt is null", id).firstResultOptional();
  }

  /** Newest first. */
  List<StoredVersion> of(String id) {
    return list("id", Sort.descending("version"), id);
  }

  int newestNumber(String id) {
    return of(id).stream().mapToInt(StoredVersion::version).max().orElse(0);
  }

  Methodology read(StoredVersion stored) {
    try {
      return ReadMethodology.trusted(
          (ObjectNode) json.readTree(stored.document()), stored.version());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored document is no JSON", e);
    }
  }

  private Optional<Methodology> published(String id, int version) {
    var key = new StoredVersion.Key(id, version);
    var known = Optional.ofNullable(published.get(key));
    return known.isPresent()
        ? known
        : find(id, version)
            .filter(StoredVersion::isPublished)
            .map(stored -> published.computeIfAbsent(key, any -> read(stored)));
  }

  private int requireNewest(String id) {
    var newest =
        (Integer)
            getEntityManager()
                .createNativeQuery(NEWEST, Integer.class)
                .setParameter("id", id)
                .getSingleResult();
    if (newest == null) {
      throw Problem.NOT_FOUND.because(
          "There is no methodology '%s'. /api/v1/methodologies lists them.".formatted(id));
    }
    return newest;
  }
}
