package org.xenotime.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What is asked of the multiplied data, and of the data from which it was made. */
record Questions(Connection originals, int times) {
  private static final String DEPOSITS = "/api/v1/deposits";
  private static final String CLAIMS = "/api/v1/control-claims";
  private static final String WITH_CLAIMS =
      """
      select site.slug from site
      join (select subject_id, count(*) as claims from control_claim
            where superseded_at is null group by 1) c on c.subject_id = site.id
      where claims between %d and %d order by md5(site.slug) limit 300""";
  private static final String WITH_RESOURCE =
      "select slug from site where has_resource order by md5(slug) limit 300";
  private static final String WITH_HOLDINGS =
      """
      select slug from actor where id in (select actor_id from control_claim)
      order by md5(slug) limit 50""";

  List<Question> all() throws SQLException {
    var usual = slugs(WITH_CLAIMS.formatted(1, 5));
    var crowded = slugs(WITH_CLAIMS.formatted(100, 1000));
    var holders = slugs(WITH_HOLDINGS);
    return List.of(
        Question.of("deposits", DEPOSITS),
        Question.of("deposits by tonnage", DEPOSITS + "?sort=-treoTonnes"),
        Question.of("deposits of a country", DEPOSITS + "?country=BRA"),
        Question.of("carbonatites of a country", DEPOSITS + "?country=CAN&depositType=carbonatite"),
        Question.of("deposits in a box", DEPOSITS + "?bbox=97,24,99,27"),
        Question.of("search for a name", DEPOSITS + "?q=mount%20wled"),
        Question.about("a deposit with everything", slugs(WITH_RESOURCE), DEPOSITS + "/%s", times),
        Question.about("control, 1 to 5 claims", usual, DEPOSITS + "/%s/control", times),
        Question.about("control, 200 claims", crowded, DEPOSITS + "/%s/control", times),
        Question.of("claims", CLAIMS),
        Question.of("claims of a kind on a day", CLAIMS + "?kind=ownership&on=2020-01-01"),
        Question.about("claims about a deposit", usual, CLAIMS + "?deposit=%s", times),
        Question.about("claims of an actor", holders, CLAIMS + "?actor=%s", times),
        Question.about("timeline, 1 to 5 claims", usual, DEPOSITS + "/%s/control/timeline", times),
        Question.of("contested on a day", "/api/v1/control/contested?on=2024-11-01"),
        Question.about("holdings of an actor", holders, "/api/v1/actors/%s/holdings", times),
        Question.of("flags of quality", "/api/v1/quality"));
  }

  private List<String> slugs(String query) throws SQLException {
    var slugs = new ArrayList<String>();
    try (var statement = originals.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        slugs.add(rows.getString(1));
      }
    }
    return slugs;
  }
}
