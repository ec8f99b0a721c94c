package org.xenotime.deposits.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.xenotime.deposits.http.Problem.FieldError;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.source.Sources;

/** The rules of evidence that its fields do not show by themselves. */
@ApplicationScoped
class CheckEvidence {

  private final Sources sources;

  CheckEvidence(Sources sources) {
    this.sources = sources;
  }

  /**
   * All that is wrong.
   *
   * @param at where it stands in the body: empty, or a path that ends with a dot
   */
  List<FieldError> of(String at, EvidenceDraft draft) {
    var errors = new ArrayList<>(sources.check(at + "source", draft.source()));
    if (draft.publishedOn() != null) {
      try {
        var published = PartialDate.parse(draft.publishedOn());
        if (published.earliest().isAfter(today())) {
          errors.add(new FieldError(at + "publishedOn", "is still to come"));
        }
      } catch (DateTimeException notInTheCalendar) {
        errors.add(new FieldError(at + "publishedOn", "is no date of the calendar"));
      }
    }
    if (draft.retrievedOn() != null && draft.retrievedOn().isAfter(today().plusDays(1))) {
      errors.add(new FieldError(at + "retrievedOn", "is still to come"));
    }
    return errors;
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
