package org.xenotime.forum.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.xenotime.forum.http.Problem;
import org.xenotime.forum.member.Authors;

/** Locks, opens, pins or unpins a topic that nobody has changed in the meantime. */
@ApplicationScoped
class ModerateTopic {

  private final Topics topics;
  private final Authors authors;

  ModerateTopic(Topics topics, Authors authors) {
    this.topics = topics;
    this.authors = authors;
  }

  /**
   * Applies the change.
   *
   * @param precondition refuses when the version that it is given is not the one the caller saw
   */
  @Transactional
  TopicView moderate(UUID id, Moderation moderation, Consumer<String> precondition) {
    var topic = topics.forChange(id).orElseThrow(ModerateTopic::notFound);
    precondition.accept(topics.version(id).orElseThrow());
    topic.moderate(moderation);
    return TopicView.from(topic, authors.of(List.of(topic.author)).get(topic.author));
  }

  static RuntimeException notFound() {
    return Problem.NOT_FOUND.because("There is no topic with this id.");
  }
}
