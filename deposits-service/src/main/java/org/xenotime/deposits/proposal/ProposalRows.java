package org.xenotime.deposits.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.xenotime.deposits.editing.Envelope;
import org.xenotime.deposits.editing.Kind;
import org.xenotime.deposits.http.Problem;

@ApplicationScoped
class ProposalRows implements PanacheRepositoryBase<Proposal, Long> {

  Proposal require(String id) {
    return findByIdOptional(Proposal.numberOf(id))
        .orElseThrow(() -> Problem.NOT_FOUND.because("There is no proposal '%s'.".formatted(id)));
  }

  /** What it is about, as that is known today. */
  ProposalSubject subject(Proposal proposal) {
    return getSession()
        .createNativeQuery(
            "select * from proposal_subject(:kind, :thing, cast(:content as jsonb))", Tuple.class)
        .setParameter("kind", proposal.kind)
        .setParameter("thing", proposal.thing(), String.class)
        .setParameter("content", proposal.base == null ? proposal.document : proposal.base)
        .getResultStream()
        .map(ProposalSubject::from)
        .findFirst()
        .orElseThrow();
  }

  /** The other open ones about the same thing, whatever it was called when they came in. */
  List<Proposal> rivals(Proposal proposal) {
    return getSession()
        .createNativeQuery(
            "select * from proposal where state = 'open' and kind = :kind"
                + " and target = any(:ids) and number <> :number order by number",
            Proposal.class)
        .setParameter("kind", proposal.kind)
        .setParameter("ids", proposal.knownAs.toArray(String[]::new))
        .setParameter("number", proposal.number)
        .getResultList();
  }

  /** An open one that asks for the same. */
  Optional<String> twin(Kind kind, String target, Envelope envelope) {
    return getSession()
        .createNativeQuery(
            "select 'p-' || number from proposal where state = 'open' and kind = :kind"
                + " and target is not distinct from :target and change = :change"
                + " and document = cast(:document as jsonb) order by number limit 1",
            String.class)
        .setParameter("kind", kind.id())
        .setParameter("target", target, String.class)
        .setParameter("change", envelope.cause().id())
        .setParameter("document", envelope.document().toString())
        .uniqueResultOptional();
  }
}
