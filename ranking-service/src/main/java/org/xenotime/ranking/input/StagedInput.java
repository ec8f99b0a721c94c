package org.xenotime.ranking.input;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An input as the feed brought it: what it says about its subject as of a revision.
 *
 * @param document null where the subject is no more
 */
record StagedInput(String kind, String subject, long revision, JsonNode document) {

  static final String DEPOSIT = "deposit";
  static final String CIRCUMSTANCES = "circumstances";
  static final String PRICE = "price";
  static final String REVISION = "revision";

  String key() {
    return kind + " " + subject + " " + revision;
  }
}
