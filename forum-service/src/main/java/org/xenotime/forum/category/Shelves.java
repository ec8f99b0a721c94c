package org.xenotime.forum.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What other features may ask of the categories. */
@ApplicationScoped
public class Shelves {

  private final Categories categories;

  Shelves(Categories categories) {
    this.categories = categories;
  }

  /** The ids of all categories, in their order. */
  public List<String> ids() {
    return categories.inOrder().stream().map(category -> category.id).toList();
  }

  /**
   * Counts one topic more. To be called last in a transaction: whoever else opens a topic in this
   * category waits for it to end.
   *
   * @return false where there is no such category
   */
  @Transactional
  public boolean countTopic(String category) {
    return categories.update("topicCount = topicCount + 1 where id = ?1", category) == 1;
  }
}
