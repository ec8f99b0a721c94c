package org.xenotime.deposits.estimate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Problem.FieldError;
import org.xenotime.deposits.site.FormerId;
import org.xenotime.deposits.site.Sites;

/** Says in a body what the address says: which deposit it is about. */
@ApplicationScoped
class OfDeposit {

  private static final String FIELD = "deposit";

  private final Sites sites;

  OfDeposit(Sites sites) {
    this.sites = sites;
  }

  ObjectNode put(String deposit, ObjectNode body) {
    if (body == null) {
      throw Problem.BAD_REQUEST.because("The body must be one JSON object.");
    }
    var slug =
        sites
            .bySlug(deposit)
            .orElseThrow(
                () -> Problem.NOT_FOUND.because("There is no deposit '%s'.".formatted(deposit)))
            .slug();
    FormerId.refuse(deposit, slug);
    var given = body.path(FIELD).asText(slug);
    if (!given.equals(slug)) {
      throw Problem.invalid(
          List.of(new FieldError(FIELD, "is another than the one of the address")));
    }
    return body.deepCopy().put(FIELD, slug);
  }
}
