package org.xenotime.deposits.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class RelationRowsTest {

  @Inject EntityManager entities;

  @Test
  void indicesOnBothEndsLeadToTheRelationsOfAnActor() {
    var plan =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  entities.createNativeQuery("set local enable_seqscan = off").executeUpdate();
                  return entities
                      .unwrap(Session.class)
                      .createNativeQuery("explain " + RelationRows.OF_ACTOR, String.class)
                      .setParameter("actor", "kachin-independence-army")
                      .getResultList();
                });
    assertThat(String.join("\n", plan)).contains("actor_relation_from", "actor_relation_to");
  }
}
