package org.xenotime.deposits.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Stream;
import org.xenotime.deposits.actor.ActorRef;
import org.xenotime.deposits.actor.Actors;
import org.xenotime.deposits.control.ControlClaims;

/** Who there is, what they are to each other, and what they are claimed to hold. */
@ApplicationScoped
class CompiledControl {

  private final CompiledActors compiledActors;
  private final CompiledClaims compiledClaims;
  private final Actors actors;
  private final ControlClaims claims;

  CompiledControl(
      CompiledActors compiledActors,
      CompiledClaims compiledClaims,
      Actors actors,
      ControlClaims claims) {
    this.compiledActors = compiledActors;
    this.compiledClaims = compiledClaims;
    this.actors = actors;
    this.claims = claims;
  }

  /** The actors by the id that the files use for them. */
  Map<String, ActorRef> run(DataSetFiles files, CompiledSubjects subjects, Tally tally) {
    var actorRows = files.rows(CompiledActors.FILE);
    var claimRows = files.rows(CompiledClaims.FILE);
    tally.read(CompiledActors.FILE, actorRows.size());
    tally.read(CompiledClaims.FILE, claimRows.size());

    var known = compiledActors.add(actorRows, tally);
    var shareholdings = compiledClaims.shareholdings(claimRows, known);
    var others = compiledActors.relations(actorRows, known, shareholdings, tally);
    actors.relate(Stream.concat(others.stream(), shareholdings.stream()).toList());
    tally.stored("relations", others.size() + shareholdings.size());
    var claimed = compiledClaims.claims(claimRows, subjects, known, tally);
    claims.record(claimed);
    tally.stored("control claims", claimed.size());
    return known;
  }
}
