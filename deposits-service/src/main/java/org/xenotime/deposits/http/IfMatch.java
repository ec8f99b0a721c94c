package org.xenotime.deposits.http;

import java.util.regex.Pattern;

/** The header by which a writer says what version of a thing was read before it was changed. */
public record IfMatch(String header) {

  private static final Pattern TAG =
      Pattern.compile("\"[0-9a-f]{24}-([0-9a-f]{8})-([0-9a-f]{8})-([0-9]{1,18})\"");

  /** Refuses a change by somebody who does not say what was read. */
  public static IfMatch require(String header) {
    if (header == null || header.isBlank()) {
      throw Problem.PRECONDITION_REQUIRED.because(
          "Send the ETag of what you read in If-Match, so that nobody's work is overwritten.");
    }
    return new IfMatch(header.strip());
  }

  /**
   * Refuses who has not seen the last change; changes to other things do not matter.
   *
   * @param address of the thing: a tag of another address says nothing of it
   * @param lastChange the data revision of the thing's last change; 0 where it never was changed
   */
  public void check(DataVersion now, String address, long lastChange) {
    if (!header.equals("*") && !hasSeen(now, Conditional.placeOf(address), lastChange)) {
      throw Problem.PRECONDITION_FAILED.because(
          "It has changed since you read it, or If-Match is no ETag of it. Read it again, then"
              + " decide.");
    }
  }

  private boolean hasSeen(DataVersion now, String place, long lastChange) {
    return Pattern.compile(",")
        .splitAsStream(header)
        .map(tag -> TAG.matcher(tag.strip()))
        .anyMatch(
            tag ->
                tag.matches()
                    && tag.group(1).equals(place)
                    && now.mark().startsWith(tag.group(2) + "-")
                    && Long.parseLong(tag.group(3)) >= lastChange
                    && Long.parseLong(tag.group(3)) <= now.revision());
  }
}
