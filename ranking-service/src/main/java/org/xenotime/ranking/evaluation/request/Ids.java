package org.xenotime.ranking.evaluation.request;

import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.xenotime.ranking.http.Faults;
import org.xenotime.ranking.http.JsonBody;

/** The names that a client gives to what it sends. */
final class Ids {

  /** Control characters, and halves of characters, which cannot be written out again. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

  private Ids() {}

  /** Null where there is a fault, which is noted. */
  static String read(JsonBody body) {
    var id = body.text();
    if (id == null) {
      return null;
    }
    if (id.isBlank() || id.length() > Limits.ID || UNPRINTABLE.matcher(id).find()) {
      body.fault(
          "must be text of 1 to %d characters, without control characters".formatted(Limits.ID));
      return null;
    }
    return id;
  }

  /**
   * Notes which ids stand twice.
   *
   * @param ids null where one was faulty
   */
  static void noteTwins(List<String> ids, String list, Faults faults) {
    var first = new HashMap<String, Integer>();
    for (int i = 0; i < ids.size(); i++) {
      var before = ids.get(i) == null ? null : first.putIfAbsent(ids.get(i), i);
      if (before != null) {
        faults.add(
            Faults.pointer(list, i, "id"),
            "is the id of %s as well".formatted(Faults.pointer(list, before)));
      }
    }
  }
}
