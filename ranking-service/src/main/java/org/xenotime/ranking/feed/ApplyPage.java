package org.xenotime.ranking.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.xenotime.ranking.input.Inputs;
import org.xenotime.ranking.input.StagedInputs;

/**
 * Stores a page and moves the position behind it, in one transaction. Applying a page again changes
 * nothing.
 */
@ApplicationScoped
class ApplyPage {

  private final FeedPositions positions;
  private final Inputs inputs;
  private final ObjectMapper json;

  ApplyPage(FeedPositions positions, Inputs inputs, ObjectMapper json) {
    this.positions = positions;
    this.inputs = inputs;
    this.json = json;
  }

  /** Whether the current inputs may have changed. */
  @Transactional
  boolean apply(FeedPage page, String replica) {
    var position = positions.lockedBy(replica);
    position.moveBehind(page);
    stage(page.whole());
    var changed = makeCurrent(page, position);
    stage(page.rest());
    return changed;
  }

  /** Reads everything again from the beginning, beside the current inputs. */
  @Transactional
  void startOver(String replica) {
    positions.lockedBy(replica).startOver();
    inputs.discardStaged();
  }

  private boolean makeCurrent(FeedPage page, FeedPosition position) {
    if (position.isRebuiltBy(page)) {
      inputs.replaceByStaged();
      position.rebuilt();
      return true;
    }
    if (position.isRebuilding() || page.whole().isEmpty()) {
      return false;
    }
    inputs.promote();
    return true;
  }

  private void stage(List<FeedEvent> events) {
    var staged = new StagedInputs(json);
    for (var event : events) {
      switch (event.type()) {
        case FeedEvent.DEPOSIT_CHANGED -> staged.deposit(event.revision(), event.data());
        case FeedEvent.DEPOSIT_REMOVED -> staged.noDeposit(event.revision(), event.subject());
        case FeedEvent.DEPOSIT_CIRCUMSTANCES ->
            staged.circumstances(event.revision(), event.subject(), event.data());
        case FeedEvent.REVISION_COMMITTED -> staged.ended(event.revision(), event.time());
        case FeedEvent.PRICES_CHANGED -> staged.prices(event.revision(), event.data());
        default -> {} // actors, claims and reports do not bear on a ranking
      }
    }
    inputs.stage(staged);
  }
}
