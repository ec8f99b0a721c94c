package org.xenotime.forum.post;

import java.util.Arrays;
import java.util.List;
import org.xenotime.forum.http.Csv;
import org.xenotime.forum.http.Page;

/** The columns of a list of posts. */
final class PostCsv {

  private static final List<String> HEADER =
      List.of(
          "id",
          "topic",
          "number",
          "replyTo",
          "author",
          "markdown",
          "createdAt",
          "editedAt",
          "revision");

  private PostCsv() {}

  static Csv of(Page<PostView> posts) {
    return Csv.of(HEADER, posts, PostCsv::row);
  }

  private static List<Object> row(PostView post) {
    // Not List.of: some may be absent.
    return Arrays.asList(
        post.id(),
        post.topic(),
        post.number(),
        post.replyTo(),
        post.author().handle(),
        post.markdown(),
        post.createdAt(),
        post.editedAt(),
        post.revision());
  }
}
