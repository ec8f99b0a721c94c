package org.xenotime.ranking.input;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An input as the feed brought it: the newest of what it says about its subject.
 *
 * @param document null where the subject is no more
 */
record StagedInput(String kind, String subject, long revision, JsonNode document) {

  static final String DEPOSIT = "deposit";
  static final String PRICE = "price";

  String key() {
    return kind + " " + subject;
  }
}
