package org.xenotime.deposits.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Cause;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.editing.Editable;
import org.xenotime.deposits.editing.Kind;
import org.xenotime.deposits.editing.Origin;
import org.xenotime.deposits.editing.Origins;
import org.xenotime.deposits.editing.Standing;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Problem.FieldError;

/** Writes sources. A source is never taken back: what rests on it would rest on nothing. */
@ApplicationScoped
class SourceEditable implements Editable<SourceDraft> {

  static final String CHANGED = "org.xenotime.source.changed";

  private final SourceRows rows;
  private final Sources sources;
  private final Origins origins;
  private final Changes changes;
  private final Event<SourceChanged> sourceChanged;

  SourceEditable(
      SourceRows rows,
      Sources sources,
      Origins origins,
      Changes changes,
      Event<SourceChanged> sourceChanged) {
    this.rows = rows;
    this.sources = sources;
    this.origins = origins;
    this.changes = changes;
    this.sourceChanged = sourceChanged;
  }

  @Override
  public Kind kind() {
    return Kind.SOURCE;
  }

  @Override
  public Class<SourceDraft> draft() {
    return SourceDraft.class;
  }

  @Override
  public Optional<Standing<SourceDraft>> find(String id) {
    return rows.bySlug(id).map(row -> new Standing<>(row.slug, SourceDraft.from(row)));
  }

  @Override
  public List<FieldError> check(SourceDraft draft, Optional<Standing<SourceDraft>> before) {
    var errors = new ArrayList<FieldError>();
    if (draft.date() != null
        && draft.date().length() > "2024-10".length()
        && !isDay(draft.date())) {
      errors.add(new FieldError("date", "is no day of the calendar"));
    }
    var isOther =
        before.isEmpty()
            || !before.orElseThrow().draft().citation().equals(draft.citation())
            || !Objects.equals(draft.url(), before.orElseThrow().draft().url());
    if (errors.isEmpty() && isOther) {
      refuseTwin(draft, before.map(Standing::id).orElse(""));
    }
    return errors;
  }

  @Override
  public String create(SourceDraft draft, Edit edit) {
    var made = rows.findById(sources.register(draft.asNew()));
    changes.record(CHANGED, made.slug, () -> SourceView.from(made));
    return made.slug;
  }

  @Override
  public void change(Standing<SourceDraft> before, SourceDraft after, Edit edit) {
    if (edit.cause() == Cause.RETRACTION) {
      throw Problem.CONFLICT.because(
          "A source is not retracted, as figures and claims rest on it: retract those.");
    }
    var row = rows.bySlug(before.id()).orElseThrow();
    row.become(after);
    rows.flush();
    changes.record(CHANGED, row.slug, () -> SourceView.from(row));
    sourceChanged.fire(new SourceChanged(row.id));
  }

  @Override
  public Optional<Object> view(String id) {
    return rows.bySlug(id).map(SourceView::from);
  }

  @Override
  public Optional<Origin> origin(String id) {
    return origins.of("source", "slug", id);
  }

  private void refuseTwin(SourceDraft draft, String except) {
    rows.twin(draft, except)
        .ifPresent(
            twin -> {
              throw Problem.twin(
                  "The source '%s' has this address or this citation already.".formatted(twin.slug),
                  Kind.SOURCE.address(twin.slug));
            });
  }

  private static boolean isDay(String date) {
    try {
      return LocalDate.parse(date) != null;
    } catch (DateTimeException notInTheCalendar) {
      return false;
    }
  }
}
