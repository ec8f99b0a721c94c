package org.xenotime.deposits.actor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Author;
import org.xenotime.deposits.editing.Cause;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.testing.ActorFixture;
import org.xenotime.deposits.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class MergeActorsTest {

  private static final String ACTORS = "/api/v1/actors/";

  @Inject ActorFixture fixture;
  @Inject Actors actors;
  @Inject MergeActors mergeActors;
  @Inject Changes changes;
  @Inject DataSource database;

  @Test
  void theOldIdLeadsToTheNew() {
    var old = fixture.company("Old");
    var one = fixture.company("One");
    merge(old, one);
    given()
        .redirects()
        .follow(false)
        .get(ACTORS + old.slug() + "/network?depth=1")
        .then()
        .statusCode(308)
        .header("Cache-Control", "no-cache")
        .header("Location", ACTORS + one.slug() + "/network?depth=1");
    given()
        .redirects()
        .follow(false)
        .get(ACTORS + old.slug())
        .then()
        .statusCode(308)
        .header("Cache-Control", "no-cache")
        .header("ETag", (String) null)
        .header("Location", ACTORS + one.slug());
    given()
        .get(ACTORS + old.slug())
        .then()
        .statusCode(200)
        .body("id", equalTo(one.slug()))
        .body("mergedFrom.id", contains(old.slug()));
  }

  @Test
  void whatWasSaidOfBothCountsAsOfTheOne() {
    var old = fixture.company("Old");
    var one = fixture.company("One");
    var other = fixture.company("Other");
    fixture.owns(old, other, "10", Period.unknown());
    fixture.partOf(one, other, Period.unknown());
    fixture.partOf(old, one, Period.unknown());
    merge(old, one);
    given()
        .get(ACTORS + one.slug())
        .then()
        .body("relations.kind", containsInAnyOrder("owns", "part-of"))
        .body("relations.from.id", contains(one.slug(), one.slug()));
    given()
        .get(ACTORS + other.slug() + "/network?depth=1")
        .then()
        .body("nodes.id", containsInAnyOrder(other.slug(), one.slug()))
        .body("edges", hasSize(2));
  }

  @Test
  void theOldNameFindsTheNewActor() {
    var old = fixture.company("Quondam Minerals");
    var one = fixture.company("Hodie Metals");
    merge(old, one);
    given()
        .queryParam("q", old.name())
        .get(ACTORS)
        .then()
        .body("items.id", hasItem(one.slug()))
        .body("items.id", not(hasItem(old.slug())));
  }

  @Test
  void aMergedActorIsMergedNoFurther() {
    var old = fixture.company("Old");
    var one = fixture.company("One");
    var third = fixture.company("Third");
    merge(old, one);
    assertThatThrownBy(() -> merge(old, third)).hasMessageContaining("proved to be");
    assertThatThrownBy(() -> merge(third, old)).hasMessageContaining("proved to be");
    assertThatThrownBy(() -> merge(one, old)).hasMessageContaining("proved to be");
    assertThatThrownBy(() -> merge(third, third)).hasMessageContaining("into itself");
  }

  @Test
  void manyMergesLeadToOneAndAreUndoneEach() {
    var first = fixture.company("First");
    var second = fixture.company("Second");
    var third = fixture.company("Third");
    merge(first, second);
    merge(second, third);
    assertThat(known(first).one()).isEqualTo(third);
    undo(second);
    assertThat(known(first).one()).isEqualTo(second);
    assertThat(known(second).isMerged()).isFalse();
    assertThatThrownBy(() -> undo(second)).hasMessageContaining("is not merged");
    merge(second, third);
    assertThat(known(first).one()).isEqualTo(third);
  }

  @Test
  void mergesThatCrossMakeNoCircle() throws Exception {
    var one = fixture.company("One");
    var other = fixture.company("Other");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var connection = database.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(merging(one, other));
      var crossing =
          threads.submit(
              () -> {
                try (var second = database.getConnection();
                    var late = second.createStatement()) {
                  return late.execute(merging(other, one));
                }
              });
      while (isNobodyWaiting()) {
        Thread.onSpinWait();
      }
      connection.commit();
      connection.setAutoCommit(true);
      assertThatThrownBy(crossing::get).hasMessageContaining("merged no further");
    }
    assertThat(known(one).one()).isEqualTo(other);
  }

  private static String merging(ActorRef actor, ActorRef into) {
    return """
        insert into actor_merge (actor_id, into_id, source_id, reason, recorded_by)
        select %d, %d, min(id), 'Same address', 'editor' from source"""
        .formatted(actor.id(), into.id());
  }

  private boolean isNobodyWaiting() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var waiting =
            statement.executeQuery(
                "select from pg_stat_activity where datname = current_database()"
                    + " and wait_event_type = 'Lock'")) {
      return !waiting.next();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from actor_merge",
        "truncate actor_merge",
        "update actor_merge set reason = 'other'",
        "update actor_relation set share_percent = 1",
        "update actor_relation_head set slug = 'r-0'",
        "delete from actor_relation",
        "truncate actor_relation, actor_relation_head cascade",
      })
  void whatWasRecordedStays(String sql) throws SQLException {
    merge(fixture.company("Old"), fixture.company("One"));
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("append only");
    }
  }

  private void merge(ActorRef actor, ActorRef into) {
    QuarkusTransaction.requiringNew()
        .run(() -> mergeActors.merge(known(actor), known(into), fixture.source(), edit()));
  }

  private void undo(ActorRef actor) {
    QuarkusTransaction.requiringNew().run(() -> mergeActors.undo(known(actor), edit()));
  }

  private Edit edit() {
    return new Edit(
        new Author("sub", "editor", Set.of("editor")),
        "Same address",
        Cause.CORRECTION,
        Instant.now().truncatedTo(ChronoUnit.MICROS),
        changes.begin());
  }

  private KnownActor known(ActorRef actor) {
    return actors.find(actor.slug()).orElseThrow();
  }
}
