package org.xenotime.ranking.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xenotime.ranking.snapshot.Published;
import org.xenotime.ranking.snapshot.RankedDeposit;

/** The first few of a snapshot, best first. */
record TopOfSnapshot(Published snapshot, List<RankedDeposit> best) {

  /** One sentence for each change since the top before; none where the order is the same. */
  List<String> changesSince(TopOfSnapshot before) {
    var then = before.byId();
    var now = byId();
    var changes = new ArrayList<String>();
    for (var deposit : best) {
      var old = then.get(deposit.id());
      if (old == null) {
        changes.add(
            "%s enters the top %d at %d".formatted(deposit.name(), best.size(), deposit.rank()));
      } else if (old.rank() != deposit.rank()) {
        changes.add(
            "%s %s from %d to %d"
                .formatted(
                    deposit.name(),
                    old.rank() > deposit.rank() ? "rises" : "falls",
                    old.rank(),
                    deposit.rank()));
      }
    }
    before.best.stream()
        .filter(old -> !now.containsKey(old.id()))
        .map(old -> "%s, at %d before, leaves the top".formatted(old.name(), old.rank()))
        .forEach(changes::add);
    return changes;
  }

  List<String> beginning() {
    return best.stream().map(b -> "%d. %s".formatted(b.rank(), b.name())).toList();
  }

  private Map<String, RankedDeposit> byId() {
    return best.stream().collect(Collectors.toMap(RankedDeposit::id, deposit -> deposit));
  }
}
