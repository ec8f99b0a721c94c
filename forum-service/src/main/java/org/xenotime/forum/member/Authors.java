package org.xenotime.forum.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The names that belong to the numbers under topics and posts. */
@ApplicationScoped
public class Authors {

  private final Members members;

  Authors(Members members) {
    this.members = members;
  }

  /** All of them with one question to the database. */
  public Map<Long, Author> of(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : members.find("id in ?1", ids.stream().distinct().toList()).stream()
            .collect(Collectors.toMap(member -> member.id, Member::author));
  }
}
