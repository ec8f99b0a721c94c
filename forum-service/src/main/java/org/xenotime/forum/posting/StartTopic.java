package org.xenotime.forum.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import org.xenotime.forum.category.Shelves;
import org.xenotime.forum.http.Problem;
import org.xenotime.forum.http.Problem.FieldError;
import org.xenotime.forum.idempotency.Answer;
import org.xenotime.forum.idempotency.Attempt;
import org.xenotime.forum.idempotency.Once;
import org.xenotime.forum.markdown.Rendered;
import org.xenotime.forum.member.Enrol;
import org.xenotime.forum.member.Writer;
import org.xenotime.forum.post.WritePost;
import org.xenotime.forum.post.WritePost.Place;
import org.xenotime.forum.topic.Opening;
import org.xenotime.forum.topic.Subject;
import org.xenotime.forum.topic.Threads;
import org.xenotime.forum.topic.TopicView;

/** Opens a topic with its first post. */
@ApplicationScoped
class StartTopic {

  private final Enrol enrol;
  private final Once once;
  private final Shelves shelves;
  private final Threads threads;
  private final WritePost posts;
  private final Answers answers;

  StartTopic(
      Enrol enrol, Once once, Shelves shelves, Threads threads, WritePost posts, Answers answers) {
    this.enrol = enrol;
    this.once = once;
    this.shelves = shelves;
    this.threads = threads;
    this.posts = posts;
    this.answers = answers;
  }

  @Transactional
  Answer start(NewTopic topic, Optional<Attempt> attempt) {
    var text = Rendered.of(topic.markdown());
    var writer = enrol.enrol();
    return once.once(writer.id(), attempt, () -> answers.of(write(topic, text, writer)));
  }

  private TopicView write(NewTopic topic, Rendered text, Writer writer) {
    refuseUnknownCategory(topic.category());
    var opening = opening(topic, writer);
    var view = threads.open(opening);
    posts.write(new Place(view.id(), 1, null), writer, text, opening.at());
    shelves.countTopic(topic.category());
    return view;
  }

  private static Opening opening(NewTopic topic, Writer writer) {
    return new Opening(
        writer,
        topic.category(),
        Normalizer.normalize(topic.title().strip(), Form.NFC),
        Optional.ofNullable(topic.subject()).flatMap(Subject::parse),
        topic.tags(),
        Answers.now());
  }

  private void refuseUnknownCategory(String category) {
    var known = shelves.ids();
    if (!known.contains(category)) {
      var demand = "must be one of " + String.join(", ", known);
      throw Problem.VALIDATION_FAILED.because(
          "There is no such category.", new FieldError("category", demand));
    }
  }
}
