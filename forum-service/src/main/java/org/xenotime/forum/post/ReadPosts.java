package org.xenotime.forum.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xenotime.forum.http.Limit;
import org.xenotime.forum.member.Authors;

/** Finds posts and the names of who wrote them. */
@ApplicationScoped
class ReadPosts {

  private final Posts posts;
  private final Authors authors;

  ReadPosts(Posts posts, Authors authors) {
    this.posts = posts;
    this.authors = authors;
  }

  List<PostView> from(UUID topic, int number, Limit limit) {
    return named(posts.from(topic, number, limit));
  }

  Optional<String> version(UUID id) {
    return posts.version(id);
  }

  PostView one(UUID id) {
    return named(List.of(posts.findById(id))).getFirst();
  }

  private List<PostView> named(List<Post> found) {
    var names = authors.of(found.stream().map(post -> post.author).toList());
    return found.stream().map(post -> PostView.from(post, names.get(post.author))).toList();
  }
}
