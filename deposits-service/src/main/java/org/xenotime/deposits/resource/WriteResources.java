package org.xenotime.deposits.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.xenotime.deposits.slug.Slug;
import org.xenotime.deposits.source.SourceRef;

/** Finds statements and compositions by their id, rewrites them and takes them back. */
@ApplicationScoped
public class WriteResources {

  private final EntityManager entities;

  WriteResources(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<Known<Statement>> statement(String key) {
    return row("ResourceStatement", key)
        .map(
            row -> {
              var entity = row.get("row", ResourceStatement.class);
              return new Known<>(
                  entity.siteId, deposit(row), entity.retracted, entity.with(source(row), null));
            });
  }

  public Optional<Known<Composition>> composition(String key) {
    return row("OreComposition", key)
        .map(
            row -> {
              var entity = row.get("row", OreComposition.class);
              return new Known<>(
                  entity.siteId, deposit(row), entity.retracted, entity.with(source(row), null));
            });
  }

  /** A key that no statement has, made of the slug of the deposit. */
  public String freeStatementKey(String deposit) {
    return Slug.free(key -> statement(key).isPresent(), deposit + "-statement");
  }

  public String freeCompositionKey(String deposit) {
    return Slug.free(key -> composition(key).isPresent(), deposit + "-composition");
  }

  /** Another statement that says of the same estimate the same class: the two would add up. */
  public Optional<String> twin(NewStatement statement) {
    return entities
        .createQuery(
            """
            select row.key from ResourceStatement row
            where row.siteId = :site and row.sourceId = :source and row.key <> :key
              and not row.retracted and row.code = :code and row.resourceClass = :resourceClass
              and row.estimate = :estimate and coalesce(row.date, '') = :date
            order by row.key""",
            String.class)
        .setParameter("site", statement.siteId())
        .setParameter("source", statement.sourceId())
        .setParameter("key", statement.key())
        .setParameter("code", statement.code().id())
        .setParameter("resourceClass", statement.resourceClass().id())
        .setParameter("estimate", statement.estimate())
        .setParameter("date", statement.date() == null ? "" : statement.date())
        .getResultStream()
        .findFirst();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void rewrite(NewStatement statement) {
    entity("ResourceStatement", statement.key(), ResourceStatement.class).become(statement);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void rewrite(NewComposition composition) {
    entity("OreComposition", composition.key(), OreComposition.class).become(composition);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void retractStatement(String key) {
    entity("ResourceStatement", key, ResourceStatement.class).retracted = true;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void retractComposition(String key) {
    entity("OreComposition", key, OreComposition.class).retracted = true;
  }

  private <E> E entity(String name, String key, Class<E> type) {
    return entities
        .createQuery("select row from %s row where row.key = :key".formatted(name), type)
        .setParameter("key", key)
        .getSingleResult();
  }

  private Optional<Tuple> row(String entity, String key) {
    return entities
        .createQuery(
            """
            select row as row, s.slug as source, s.citation as citation, site.slug as deposit
            from %s row join Source s on s.id = row.sourceId join Site site on site.id = row.siteId
            where row.key = :key"""
                .formatted(entity),
            Tuple.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  private static String deposit(Tuple row) {
    return row.get("deposit", String.class);
  }

  private static SourceRef source(Tuple row) {
    return new SourceRef(row.get("source", String.class), row.get("citation", String.class));
  }
}
