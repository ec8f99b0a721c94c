package org.xenotime.forum.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.xenotime.forum.http.Problem;

/** Knows the member by the token; makes the profile at the first write, follows a changed name. */
@ApplicationScoped
public class Enrol {

  private final JsonWebToken token;
  private final Members members;

  Enrol(JsonWebToken token, Members members) {
    this.token = token;
    this.members = members;
  }

  @Transactional
  public Writer enrol() {
    var subject = token.getSubject();
    var author = nameIn(token);
    var known = members.bySubject(subject);
    return known
        .filter(member -> member.author().equals(author))
        .map(member -> new Writer(member.id, author))
        .orElseGet(() -> new Writer(write(subject, author, known), author));
  }

  private long write(String subject, Author author, Optional<Member> known) {
    var released = members.release(author.handle(), subject);
    if (released || known.isPresent()) {
      members.namesHaveChanged();
    }
    return members.save(subject, author, Instant.now());
  }

  private static Author nameIn(JsonWebToken token) {
    String handle = token.getClaim("preferred_username");
    if (token.getSubject() == null || handle == null || Name.clean(handle).isEmpty()) {
      throw Problem.FORBIDDEN.because("The token names no member (sub and preferred_username).");
    }
    String name = token.getClaim("name");
    var shown = name == null ? "" : Name.clean(name);
    return new Author(Name.clean(handle), shown.isEmpty() ? Name.clean(handle) : shown);
  }
}
