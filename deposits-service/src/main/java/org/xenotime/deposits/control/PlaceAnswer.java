package org.xenotime.deposits.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.control.ControlQuery.Moment;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.site.MovedDeposit;

/**
 * Answers about one place under the id that it had by what was known; another id of it leads there.
 */
@RequestScoped
class PlaceAnswer {

  @Context UriInfo uri;

  private final Changes changes;
  private final Conditional conditional;

  PlaceAnswer(Changes changes, Conditional conditional) {
    this.changes = changes;
    this.conditional = conditional;
  }

  Response of(
      String id,
      Moment moment,
      Supplier<Optional<Dossier>> dossier,
      Function<Dossier, Object> view) {
    var version = moment.version(changes.version());
    if (conditional.isHeld(version, Format.JSON)) {
      return conditional.answer(version, Format.JSON, () -> null);
    }
    var found = dossier.get().orElseThrow(() -> MovedDeposit.unknown(id));
    return found.site().slug().equals(id)
        ? conditional.answer(version, Format.JSON, () -> view.apply(found))
        : MovedDeposit.moved(uri, found.site().slug());
  }
}
