package org.xenotime.deposits.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.xenotime.deposits.editing.Author;
import org.xenotime.deposits.editing.Cause;
import org.xenotime.deposits.editing.Envelope;
import org.xenotime.deposits.editing.Kind;

@Entity
@DynamicUpdate
class Proposal {

  private static final String PREFIX = "p-";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long number;

  String kind;
  String target;
  List<String> knownAs = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  String document;

  String change;
  String reason;
  String subject;
  String author;
  Instant openedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  String base;

  long baseRevision;
  Instant rebasedAt;
  String state;
  Instant decidedAt;
  String decidedBy;
  String decidedBySubject;
  String decisionReason;
  String result;

  /** What it is to be built on. */
  record Base(String target, List<String> knownAs, String document, long revision) {

    static Base nothing(long revision) {
      return new Base(null, List.of(), null, revision);
    }
  }

  /** For Hibernate. */
  protected Proposal() {}

  Proposal(Kind kind, Envelope envelope, Author author, Base base, Instant at) {
    this.kind = kind.id();
    document = envelope.document().toString();
    change = envelope.cause().id();
    reason = envelope.reason();
    subject = author.subject();
    this.author = author.handle();
    openedAt = at;
    state = State.OPEN.id();
    target = base.target();
    knownAs = base.knownAs();
    this.base = base.document();
    baseRevision = base.revision();
  }

  String id() {
    return PREFIX + number;
  }

  /** The number that an id stands for; -1 where it is none. */
  static long numberOf(String id) {
    return id.matches(PREFIX + "[1-9][0-9]{0,17}")
        ? Long.parseLong(id.substring(PREFIX.length()))
        : -1;
  }

  Kind kindOf() {
    return Kind.of(kind).orElseThrow();
  }

  Cause cause() {
    return Cause.of(change).orElseThrow();
  }

  boolean isOpen() {
    return state.equals(State.OPEN.id());
  }

  boolean isNew() {
    return target == null;
  }

  /** Id of what is to be changed, or of what was made; null for something new until then. */
  String thing() {
    return isNew() ? result : target;
  }

  String operation() {
    return isNew() ? "create" : cause() == Cause.RETRACTION ? "retract" : "change";
  }

  boolean isBy(Author somebody) {
    return subject.equals(somebody.subject());
  }

  void rebase(Base onto, Instant at) {
    target = onto.target();
    knownAs = onto.knownAs();
    base = onto.document();
    baseRevision = onto.revision();
    rebasedAt = at;
  }

  void close(State as, Author by, String why, Instant at) {
    state = as.id();
    decidedBy = by.handle();
    decidedBySubject = by.subject();
    decisionReason = why;
    decidedAt = at;
  }
}
