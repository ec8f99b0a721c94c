package org.xenotime.deposits.quality;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.xenotime.deposits.http.Cursor;
import org.xenotime.deposits.http.Limit;
import org.xenotime.deposits.http.Page;
import org.xenotime.deposits.sql.KeysetQuery;
import org.xenotime.deposits.sql.KeysetQuery.Order;
import org.xenotime.deposits.sql.KeysetQuery.SortKey;

/** Lists flags, and counts them by rule. */
@ApplicationScoped
class QualityList {

  private static final Order ORDER =
      Order.by(
          "rule",
          SortKey.text("quality_flag.rule"),
          new SortKey("quality_flag.site_id", Long::valueOf),
          SortKey.text("quality_flag.field"));

  private final EntityManager entities;

  QualityList(EntityManager entities) {
    this.entities = entities;
  }

  @Schema(name = "QualityPage", description = "Flags, and how many there are by each rule")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Flagged(
      List<QualityView> items,
      @Schema(
              description =
                  "Every rule, with the number of its flags in all that country and deposit let"
                      + " through, whatever the page shows; absent on later pages")
          List<Count> counts,
      @Schema(description = "Path of the next page; absent on the last") String next) {}

  @Schema(name = "QualityCount", description = "A rule of quality and how often it was broken")
  record Count(
      @Schema(description = "Id of the rule", examples = "cut-off-missing") String rule,
      @Schema(description = "What breaks it") String meaning,
      @Schema(description = "Number of flags") long flags,
      @Schema(description = "Number of deposits that have such a flag") long deposits) {}

  Page<QualityView> page(QualityFilter filter, String cursor, Limit limit, UriInfo uri) {
    var query =
        new KeysetQuery(QualityView.SELECT)
            .where("quality_flag.rule = :rule", "rule", filter.checkedRule());
    filter.ofSites().forEach((name, condition) -> query.where(condition, name, filter.value(name)));
    return Page.cut(
        query.page(entities, ORDER, cursor, limit),
        limit,
        uri,
        row -> Cursor.of(ORDER.name(), row.get("rule"), row.get("site_id"), row.get("field")),
        QualityView::from);
  }

  List<Count> counts(QualityFilter filter) {
    var counted =
        tuples(filter).collect(toMap(row -> row.get("rule", String.class), Function.identity()));
    return Rule.ALL.stream().map(rule -> count(rule, counted.get(rule.id()))).toList();
  }

  /** Of all deposits there is a tally; those of a country, or one, are counted. */
  private Stream<Tuple> tuples(QualityFilter filter) {
    var conditions = filter.ofSites();
    if (conditions.isEmpty()) {
      return query("select rule, flags, deposits from quality_tally").getResultStream();
    }
    var query =
        query(
            """
            select rule, count(*) as flags, count(distinct site_id) as deposits
              from quality_flag join site on site.id = quality_flag.site_id
             where %s group by rule"""
                .formatted(String.join(" and ", conditions.values())));
    conditions.keySet().forEach(name -> query.setParameter(name, filter.value(name)));
    return query.getResultStream();
  }

  private NativeQuery<Tuple> query(String sql) {
    return entities.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
  }

  private static Count count(Rule rule, Tuple row) {
    return new Count(
        rule.id(),
        rule.meaning(),
        row == null ? 0 : row.get("flags", Long.class),
        row == null ? 0 : row.get("deposits", Long.class));
  }
}
