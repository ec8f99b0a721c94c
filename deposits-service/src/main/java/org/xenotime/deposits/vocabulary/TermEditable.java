package org.xenotime.deposits.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Cause;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.editing.Editable;
import org.xenotime.deposits.editing.Kind;
import org.xenotime.deposits.editing.Standing;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Problem.FieldError;

/** Writes the words of vocabularies: new ones and retirements only where it is open. */
@ApplicationScoped
class TermEditable implements Editable<TermDraft> {

  private static final String CHANGED = "org.xenotime.vocabulary.changed";

  private final Terms terms;
  private final Vocabularies vocabularies;
  private final Changes changes;

  TermEditable(Terms terms, Vocabularies vocabularies, Changes changes) {
    this.terms = terms;
    this.vocabularies = vocabularies;
    this.changes = changes;
  }

  @Override
  public Kind kind() {
    return Kind.TERM;
  }

  @Override
  public Class<TermDraft> draft() {
    return TermDraft.class;
  }

  @Override
  public Optional<Standing<TermDraft>> find(String key) {
    return terms.byKey(key).map(term -> new Standing<>(term.key(), term));
  }

  @Override
  public List<FieldError> check(TermDraft draft, Optional<Standing<TermDraft>> before) {
    var errors = new ArrayList<FieldError>();
    if (before.isPresent() && !draft.key().equals(before.orElseThrow().id())) {
      errors.add(new FieldError("id", "stays as it is, as data rest on it"));
      return errors;
    }
    var isOpen = vocabularies.one(draft.vocabulary()).orElseThrow().open();
    var wasRetired = before.map(standing -> standing.draft().retired()).orElse(false);
    if (!isOpen && (before.isEmpty() || wasRetired.booleanValue() != draft.retired())) {
      errors.add(
          new FieldError(
              before.isEmpty() ? "vocabulary" : "retired",
              "is closed: figures are derived by its words"));
    }
    for (int i = 0; i < draft.synonyms().size(); i++) {
      checkSynonym(draft, i, errors);
    }
    if (errors.isEmpty() && before.isEmpty() && terms.byKey(draft.key()).isPresent()) {
      throw Problem.twin("The word is there already.", Kind.TERM.address(draft.key()));
    }
    return errors;
  }

  @Override
  public String create(TermDraft draft, Edit edit) {
    terms.insert(draft);
    publish(draft);
    return draft.key();
  }

  @Override
  public void change(Standing<TermDraft> before, TermDraft after, Edit edit) {
    if (edit.cause() == Cause.RETRACTION) {
      throw Problem.CONFLICT.because("A word is not retracted: set `retired`.");
    }
    terms.update(after);
    publish(after);
  }

  @Override
  public Optional<Object> view(String key) {
    return terms.byKey(key).map(Object.class::cast);
  }

  private void checkSynonym(TermDraft draft, int i, List<FieldError> errors) {
    terms
        .find(draft.vocabulary(), draft.synonyms().get(i))
        .filter(other -> !other.equals(draft.id()))
        .ifPresent(
            other ->
                errors.add(
                    new FieldError(
                        "synonyms[%d]".formatted(i), "means '%s' already".formatted(other))));
  }

  private void publish(TermDraft term) {
    changes.record(
        CHANGED, term.vocabulary(), () -> vocabularies.one(term.vocabulary()).orElseThrow());
  }
}
