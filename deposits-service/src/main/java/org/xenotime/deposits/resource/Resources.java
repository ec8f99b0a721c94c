package org.xenotime.deposits.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xenotime.deposits.source.SourceRef;

/** Keeps statements and compositions; knows them by site. */
@ApplicationScoped
public class Resources {

  private final EntityManager entities;

  Resources(EntityManager entities) {
    this.entities = entities;
  }

  public void add(NewStatement statement) {
    entities.persist(new ResourceStatement(statement));
  }

  public void add(NewComposition composition) {
    entities.persist(new OreComposition(composition));
  }

  /** In two statements, however many sites; a site of which nothing is known has an empty entry. */
  public Map<Long, SiteResources> of(Collection<Long> sites) {
    var found = new HashMap<Long, SiteResources>();
    sites.forEach(site -> found.put(site, SiteResources.none()));
    for (var row : rows("ResourceStatement", sites)) {
      var statement = row.get("row", ResourceStatement.class);
      found.get(statement.siteId).statements().add(statement.with(source(row), published(row)));
    }
    for (var row : rows("OreComposition", sites)) {
      var composition = row.get("row", OreComposition.class);
      found
          .get(composition.siteId)
          .compositions()
          .add(composition.with(source(row), published(row)));
    }
    return found;
  }

  private List<Tuple> rows(String entity, Collection<Long> sites) {
    // A database is published later than what it repeats: its year says nothing of the estimate.
    return entities
        .createQuery(
            """
            select row as row, s.slug as source, s.citation as citation,
                   case when s.kind = 'dataset' then null else s.date end as published
            from %s row join Source s on s.id = row.sourceId
            where row.siteId in (:sites) and not row.retracted order by row.siteId, row.id"""
                .formatted(entity),
            Tuple.class)
        .setParameter("sites", sites)
        .getResultList();
  }

  private static SourceRef source(Tuple row) {
    return new SourceRef(row.get("source", String.class), row.get("citation", String.class));
  }

  private static String published(Tuple row) {
    return row.get("published", String.class);
  }
}
