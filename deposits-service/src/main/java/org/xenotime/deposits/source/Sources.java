package org.xenotime.deposits.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xenotime.deposits.slug.Slug;

/** Finds sources by what makes them one, and registers those that are new. */
@ApplicationScoped
public class Sources {

  private final SourceRows rows;

  Sources(SourceRows rows) {
    this.rows = rows;
  }

  /** The id of the source, registered now if it was not known. */
  @Transactional(Transactional.TxType.MANDATORY)
  public long register(NewSource source) {
    return register(List.of(source)).get(source.naturalKey());
  }

  /** The ids of all of them by natural key; what is known already stays as it is. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<String, Long> register(Collection<NewSource> sources) {
    var wanted = new LinkedHashMap<String, NewSource>();
    sources.forEach(source -> wanted.putIfAbsent(source.naturalKey(), source));
    var ids = new HashMap<String, Long>();
    rows.list("naturalKey in ?1", List.copyOf(wanted.keySet()))
        .forEach(known -> ids.put(known.naturalKey, known.id));
    wanted.keySet().removeAll(ids.keySet());
    if (!wanted.isEmpty()) {
      insert(wanted.values(), ids);
    }
    return ids;
  }

  private void insert(Collection<NewSource> sources, Map<String, Long> ids) {
    var taken = new HashSet<>(rows.slugs());
    for (var source : sources) {
      var row = new Source(Slug.free(taken::contains, source.slug()), source);
      taken.add(row.slug);
      rows.persist(row);
      ids.put(row.naturalKey, row.id);
    }
    rows.flush();
  }
}
