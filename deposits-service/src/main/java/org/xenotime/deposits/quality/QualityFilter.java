package org.xenotime.deposits.quality;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.deposits.http.Problem;

/** Which flags a caller asks for. */
record QualityFilter(
    @Parameter(description = "Id of a rule", example = "swapped-coordinates") @QueryParam("rule")
        String rule,
    @Parameter(description = "Country of the deposit, ISO 3166-1 alpha-3", example = "ITA")
        @QueryParam("country")
        String country,
    @Parameter(description = "Id of the deposit", example = "mount-weld") @QueryParam("deposit")
        String deposit) {

  private static final Pattern ALPHA_3 = Pattern.compile("[A-Z]{3}");

  /** Conditions on sites, with their parameters. */
  Map<String, String> ofSites() {
    var conditions = new LinkedHashMap<String, String>();
    if (country != null) {
      if (!ALPHA_3.matcher(country).matches()) {
        throw Problem.invalidParameter("country", "must be a code of ISO 3166-1 alpha-3, as MMR");
      }
      conditions.put("country", "site.country = :country");
    }
    if (deposit != null) {
      conditions.put("deposit", "site.id = (select site_id from site_slug where slug = :deposit)");
    }
    return conditions;
  }

  String value(String parameter) {
    return parameter.equals("country") ? country : deposit;
  }

  /** Null where none was asked for. */
  String checkedRule() {
    if (rule != null && Rule.ALL.stream().noneMatch(known -> known.id().equals(rule))) {
      throw Problem.invalidParameter(
          "rule",
          Rule.ALL.stream().map(Rule::id).collect(Collectors.joining(", ", "must be one of ", "")));
    }
    return rule;
  }
}
