package org.xenotime.forum.posting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.xenotime.forum.idempotency.Answer;
import org.xenotime.forum.post.PostView;
import org.xenotime.forum.topic.TopicView;

/** What is answered to a write: made once, as text, and kept for repeats. */
@ApplicationScoped
class Answers {

  private static final int CREATED = 201;

  private final ObjectMapper json;

  Answers(ObjectMapper json) {
    this.json = json;
  }

  /** As exact as the database keeps it, so that the first answer says what later ones will. */
  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  Answer of(TopicView topic) {
    return new Answer(CREATED, "/api/v1/forum/topics/" + topic.id(), text(topic));
  }

  Answer of(PostView post) {
    return new Answer(CREATED, "/api/v1/forum/posts/" + post.id(), text(post));
  }

  String text(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException ourRecordsAreJson) {
      throw new IllegalStateException(ourRecordsAreJson);
    }
  }
}
