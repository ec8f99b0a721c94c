package org.xenotime.deposits.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xenotime.deposits.testing.PostgresResource;

/** The tally follows the flags, whatever comes and goes in one statement. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestTransaction
class QualityTallyTest {

  private static final String TALLY = "select rule, flags, deposits from quality_tally";
  private static final String COUNTED =
      "select rule, count(*), count(distinct site_id) from quality_flag group by rule";

  @Inject EntityManager entities;

  @Test
  void whatTheIntakeFlaggedIsTallied() {
    assertThat(rows(TALLY + " where flags > 0"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(rows(COUNTED));
  }

  @Test
  void aSecondFlagOnADepositIsNoSecondDeposit() {
    insert("(1, 'a'), (1, 'b'), (2, 'a')");
    assertThat(tallied()).containsExactly("3 2");

    insert("(2, 'b'), (3, 'a')");
    assertThat(tallied()).containsExactly("5 3");
  }

  @Test
  void aDepositLeavesWithItsLastFlag() {
    insert("(1, 'a'), (1, 'b'), (2, 'a')");

    execute("delete from quality_flag where rule = 'tried' and field = 'a'");
    assertThat(tallied()).containsExactly("1 1");

    execute("delete from quality_flag where rule = 'tried'");
    assertThat(tallied()).containsExactly("0 0");
  }

  @Test
  void noFlagIsRewrittenPastTheTally() {
    assertThatThrownBy(() -> execute("update quality_flag set rule = 'other'"))
        .hasMessageContaining("never rewritten");
  }

  private List<String> tallied() {
    return rows(TALLY + " where rule = 'tried'").stream()
        .map(row -> row.get(1) + " " + row.get(2))
        .toList();
  }

  /** Flags on the first sites there are. */
  private void insert(String siteAndField) {
    execute(
        """
        insert into quality_flag (rule, site_id, field, message, expected, found)
        select 'tried', site.id, given.field, 'm', 'e', 'f' from (values %s) given (number, field)
          join (select id, row_number() over (order by id) as number from site) site using (number)
        """
            .formatted(siteAndField));
  }

  private void execute(String sql) {
    entities.createNativeQuery(sql).executeUpdate();
  }

  @SuppressWarnings("unchecked") // a native query
  private List<List<Object>> rows(String sql) {
    return ((List<Object[]>) entities.createNativeQuery(sql, Object[].class).getResultList())
        .stream().map(List::of).toList();
  }
}
