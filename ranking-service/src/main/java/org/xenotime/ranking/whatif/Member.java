package org.xenotime.ranking.whatif;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import org.xenotime.ranking.measure.DepositFacts;

/**
 * Who takes part.
 *
 * @param json id, name and country, as they are written
 * @param published the rank in the snapshot; 0 where it had none
 */
record Member(String json, int published) {

  static Member of(DepositFacts facts, int published) {
    var json = new StringBuilder("{\"id\":").append(text(facts.id()));
    json.append(",\"name\":").append(text(facts.name()));
    if (facts.country() != null) {
      json.append(",\"country\":").append(text(facts.country()));
    }
    return new Member(json.append('}').toString(), published);
  }

  private static String text(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
