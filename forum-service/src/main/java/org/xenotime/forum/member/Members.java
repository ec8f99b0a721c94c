package org.xenotime.forum.member;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class Members implements PanacheRepository<Member> {

  Optional<Member> bySubject(String subject) {
    return find("subject", subject).firstResultOptional();
  }

  /** Adds the member, or renames the one that has this subject; two at once make one row. */
  long save(String subject, Author author, Instant now) {
    return (Long)
        getEntityManager()
            .createNativeQuery(
                """
                INSERT INTO member (subject, handle, display_name, joined_at)
                VALUES (:subject, :handle, :displayName, :now)
                ON CONFLICT (subject) DO UPDATE
                SET handle = excluded.handle, display_name = excluded.display_name
                RETURNING id""",
                Long.class)
            .setParameter("subject", subject)
            .setParameter("handle", author.handle())
            .setParameter("displayName", author.displayName())
            .setParameter("now", now)
            .getSingleResult();
  }

  /**
   * Takes a handle from whoever had it: the realm gives each to one person at a time, so the other
   * has another name by now and is shown under it with their next post.
   */
  boolean release(String handle, String subject) {
    return getEntityManager()
            .createNativeQuery(
                """
                UPDATE member SET handle = handle || '~' || id
                WHERE handle = :handle AND subject <> :subject""")
            .setParameter("handle", handle)
            .setParameter("subject", subject)
            .executeUpdate()
        > 0;
  }

  void namesHaveChanged() {
    getEntityManager()
        .createNativeQuery("UPDATE member_names SET version = version + 1")
        .executeUpdate();
  }
}
