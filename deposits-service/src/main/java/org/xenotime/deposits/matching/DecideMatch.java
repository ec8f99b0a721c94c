package org.xenotime.deposits.matching;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Authors;
import org.xenotime.deposits.editing.Drafts;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.editing.Envelope;
import org.xenotime.deposits.http.Problem;

/** Takes an editor's word on whether two sites are one. */
@ApplicationScoped
class DecideMatch {

  private static final Pattern ID = Pattern.compile("m-([0-9]{1,18})");

  private final Session session;
  private final MergeSites mergeSites;
  private final Authors authors;
  private final Drafts drafts;
  private final Changes changes;

  DecideMatch(
      Session session, MergeSites mergeSites, Authors authors, Drafts drafts, Changes changes) {
    this.session = session;
    this.mergeSites = mergeSites;
    this.authors = authors;
    this.drafts = drafts;
    this.changes = changes;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  MatchView decide(String id, ObjectNode body) {
    var author = authors.current();
    var envelope = Envelope.ofChange(body);
    var draft = drafts.read(DecisionDraft.class, envelope.document());
    var revision = changes.begin();
    var match = find(id);
    if (match.status().equals(draft.decision())) {
      return match;
    }
    if (!match.status().equals("open")) {
      throw Problem.CONFLICT.because(
          "%s decided that they are %s: %s"
              .formatted(match.decision().by(), match.status(), match.decision().reason()));
    }
    var edit =
        new Edit(
            author,
            envelope.reason(),
            envelope.cause(),
            Instant.now().truncatedTo(ChronoUnit.MICROS),
            revision);
    remember(id, draft, edit);
    mergeSites.decided(match.first().id(), match.later().id(), draft.saysSame(), edit);
    session.clear();
    return find(id);
  }

  private void remember(String id, DecisionDraft draft, Edit edit) {
    session
        .createNativeMutationQuery(
            """
            update site_match set status = :status, reason = :reason, decided_by = :by,
              decided_at = :at where id = :id""")
        .setParameter("status", draft.decision())
        .setParameter("reason", edit.reason())
        .setParameter("by", edit.by().handle())
        .setParameter("at", edit.at())
        .setParameter("id", number(id))
        .executeUpdate();
  }

  private MatchView find(String id) {
    return session
        .createNativeQuery(MatchView.SELECT + " where m.id = :id", Tuple.class)
        .setParameter("id", number(id))
        .getResultStream()
        .map(MatchView::from)
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  private static long number(String id) {
    var number = ID.matcher(id);
    if (!number.matches()) {
      throw unknown(id);
    }
    return Long.parseLong(number.group(1));
  }

  private static RuntimeException unknown(String id) {
    return Problem.NOT_FOUND.because(
        "There is no match '%s'. See /api/v1/sites/matches".formatted(id));
  }
}
