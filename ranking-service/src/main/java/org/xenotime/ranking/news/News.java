package org.xenotime.ranking.news;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.xenotime.ranking.snapshot.Published;

/** A snapshot that changed the top of its ranking. */
record News(Published snapshot, String headline, List<String> changes) {

  /** Newest first, from the tops of successive snapshots, oldest first. */
  static List<News> of(List<TopOfSnapshot> tops) {
    var news = new ArrayList<News>();
    for (int i = 0; i < tops.size(); i++) {
      var top = tops.get(i);
      // The first of those that were read has nothing to stand beside, unless it is the very first.
      if (i > 0) {
        add(news, top.snapshot(), "", top.changesSince(tops.get(i - 1)));
      } else if (top.snapshot().number() == 1) {
        add(news, top.snapshot(), "The first ranking: ", top.beginning());
      }
    }
    Collections.reverse(news);
    return news;
  }

  private static void add(
      List<News> news, Published snapshot, String prefix, List<String> changes) {
    if (!changes.isEmpty()) {
      var more = changes.size() > 2 ? ", and %d more".formatted(changes.size() - 2) : "";
      news.add(
          new News(
              snapshot,
              prefix + String.join("; ", changes.subList(0, Math.min(2, changes.size()))) + more,
              changes));
    }
  }
}
