package org.xenotime.forum.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What other features may ask of the topics. */
@ApplicationScoped
public class Threads {

  private final Topics topics;

  Threads(Topics topics) {
    this.topics = topics;
  }

  /** Opens a topic that counts one post: the caller writes it in the same transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public TopicView open(Opening opening) {
    var topic = Topic.open(opening);
    topics.persistAndFlush(topic);
    return TopicView.from(topic, opening.writer().author());
  }

  /** The place of the next post; empty where there is no such topic. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Slot> next(UUID topic, Instant at) {
    return topics.next(topic, at);
  }

  /** Changes whenever the topic or its posts would look otherwise; empty where there is none. */
  public Optional<String> version(UUID topic) {
    return topics.version(topic);
  }
}
