package org.xenotime.forum.post;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xenotime.forum.http.Limit;

@ApplicationScoped
class Posts implements PanacheRepositoryBase<Post, UUID> {

  /** From this number on, and one more than the page shows. */
  List<Post> from(UUID topic, int number, Limit limit) {
    return find("topic = ?1 and number >= ?2 order by number", topic, number)
        .range(0, limit.value())
        .list();
  }

  /** Changes whenever the post or the name of a member has. */
  Optional<String> version(UUID id) {
    return getEntityManager()
        .createQuery(
            "select p.revision || '-' || (select n.version from MemberNames n)"
                + " from Post p where p.id = :id",
            String.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }
}
