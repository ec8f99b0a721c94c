package org.xenotime.deposits.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.xenotime.deposits.editing.Cause;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.editing.Editable;
import org.xenotime.deposits.editing.Kind;
import org.xenotime.deposits.editing.Origin;
import org.xenotime.deposits.editing.Standing;
import org.xenotime.deposits.element.HeavyDefinition;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Problem.FieldError;
import org.xenotime.deposits.source.Sources;

/** Writes deposits. */
@ApplicationScoped
class DepositEditable implements Editable<DepositDraft> {

  private final WriteSites write;
  private final Deposits deposits;
  private final Sources sources;

  DepositEditable(WriteSites write, Deposits deposits, Sources sources) {
    this.write = write;
    this.deposits = deposits;
    this.sources = sources;
  }

  @Override
  public Kind kind() {
    return Kind.DEPOSIT;
  }

  @Override
  public Class<DepositDraft> draft() {
    return DepositDraft.class;
  }

  @Override
  public Optional<Standing<DepositDraft>> find(String id) {
    return write.asWritten(id).map(draft -> new Standing<>(draft.id(), draft));
  }

  @Override
  public List<FieldError> check(DepositDraft draft, Optional<Standing<DepositDraft>> before) {
    var self = before.map(Standing::id).orElse("");
    var errors = DepositRules.check(draft);
    errors.addAll(sources.check("source", draft.source()));
    errors.addAll(write.check(draft, self));
    if (errors.isEmpty() && isCalledAnew(draft, before)) {
      write
          .twin(draft, self)
          .ifPresent(
              twin -> {
                throw Problem.twin(
                    "The deposit '%s' has this name and lies there, too.".formatted(twin),
                    Kind.DEPOSIT.address(twin));
              });
    }
    return errors;
  }

  @Override
  public String create(DepositDraft draft, Edit edit) {
    return write.create(draft, sources.given(draft.source(), edit));
  }

  @Override
  public void change(Standing<DepositDraft> before, DepositDraft after, Edit edit) {
    if (edit.cause() == Cause.RETRACTION) {
      throw Problem.CONFLICT.because(
          "A deposit is not retracted, as figures and claims rest on it: retract those.");
    }
    write.change(before.id(), after, sources.given(after.source(), edit));
  }

  @Override
  public Optional<Object> view(String id) {
    return deposits.whole(id, HeavyDefinition.TB_LU_Y).map(Object.class::cast);
  }

  @Override
  public List<String> knownAs(String id) {
    return write.knownAs(id);
  }

  @Override
  public List<String> history(String id) {
    var known = write.knownAs(id);
    FormerId.refuse(id, known.getFirst());
    return known;
  }

  @Override
  public Optional<Origin> origin(String id) {
    return write.origin(id);
  }

  private static boolean isCalledAnew(DepositDraft draft, Optional<Standing<DepositDraft>> before) {
    return before
        .map(Standing::draft)
        .filter(was -> was.name().equals(draft.name()))
        .filter(was -> String.valueOf(was.country()).equals(String.valueOf(draft.country())))
        .isEmpty();
  }
}
