package org.xenotime.deposits.matching;

import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.sql.KeysetQuery;

/** Which matches a caller asks for. */
record MatchFilter(
    @Parameter(description = "open (default), same or different") @QueryParam("status")
        String status,
    @Parameter(description = "Country of the sites, ISO 3166-1 alpha-3", example = "AUS")
        @QueryParam("country")
        String country,
    @Parameter(description = "Id of one of the two sites", example = "mount-weld")
        @QueryParam("deposit")
        String deposit,
    @Parameter(description = "Least score, 0 to 1", example = "0.8") @QueryParam("minScore")
        String minScore) {

  private static final List<String> STATUS = List.of("open", "same", "different");
  private static final Pattern ALPHA_3 = Pattern.compile("[A-Z]{3}");
  private static final Pattern SHARE = Pattern.compile("0(\\.[0-9]{1,4})?|1(\\.0{1,4})?");

  KeysetQuery query() {
    return new KeysetQuery(MatchView.SELECT)
        .where("m.status = :status", "status", checkedStatus())
        .where(":country in (one.country, other.country)", "country", checkedCountry())
        .where(
            "(select site_id from site_slug where slug = :deposit) in (m.one_id, m.other_id)",
            "deposit",
            deposit)
        .where("m.score >= :minScore", "minScore", checkedScore());
  }

  private String checkedStatus() {
    if (status != null && !STATUS.contains(status)) {
      throw Problem.invalidParameter("status", "must be one of " + String.join(", ", STATUS));
    }
    return status == null ? STATUS.getFirst() : status;
  }

  private String checkedCountry() {
    if (country != null && !ALPHA_3.matcher(country).matches()) {
      throw Problem.invalidParameter("country", "must be a code of ISO 3166-1 alpha-3, as MMR");
    }
    return country;
  }

  private BigDecimal checkedScore() {
    if (minScore != null && !SHARE.matcher(minScore).matches()) {
      throw Problem.invalidParameter("minScore", "must be a number from 0 to 1, as 0.8");
    }
    return minScore == null ? null : new BigDecimal(minScore);
  }
}
