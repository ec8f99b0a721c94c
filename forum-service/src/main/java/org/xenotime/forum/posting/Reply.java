package org.xenotime.forum.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.xenotime.forum.http.Problem;
import org.xenotime.forum.idempotency.Answer;
import org.xenotime.forum.idempotency.Attempt;
import org.xenotime.forum.idempotency.Once;
import org.xenotime.forum.markdown.Rendered;
import org.xenotime.forum.member.Enrol;
import org.xenotime.forum.member.Writer;
import org.xenotime.forum.post.PostView;
import org.xenotime.forum.post.WritePost;
import org.xenotime.forum.post.WritePost.Place;
import org.xenotime.forum.topic.Threads;

/** Adds a post to a topic. The topic's row is locked from its number on: that comes last. */
@ApplicationScoped
class Reply {

  private final Enrol enrol;
  private final Once once;
  private final Threads threads;
  private final WritePost posts;
  private final Answers answers;

  Reply(Enrol enrol, Once once, Threads threads, WritePost posts, Answers answers) {
    this.enrol = enrol;
    this.once = once;
    this.threads = threads;
    this.posts = posts;
    this.answers = answers;
  }

  @Transactional
  Answer reply(UUID topic, NewPost reply, Optional<Attempt> attempt) {
    var text = Rendered.of(reply.markdown());
    var writer = enrol.enrol();
    return once.once(writer.id(), attempt, () -> answers.of(write(topic, reply, text, writer)));
  }

  private PostView write(UUID topic, NewPost reply, Rendered text, Writer writer) {
    var now = Answers.now();
    var slot = threads.next(topic, now).orElseThrow(Reply::noTopic);
    PostingRule.refusal(reply, slot)
        .ifPresent(
            refusal -> {
              throw refusal.asProblem();
            });
    return posts.write(new Place(topic, slot.number(), reply.replyTo()), writer, text, now);
  }

  private static RuntimeException noTopic() {
    return Problem.NOT_FOUND.because("There is no topic with this id.");
  }
}
