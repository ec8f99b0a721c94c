package org.xenotime.deposits.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xenotime.deposits.editing.Cause;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.editing.Editable;
import org.xenotime.deposits.editing.Kind;
import org.xenotime.deposits.editing.Origin;
import org.xenotime.deposits.editing.Origins;
import org.xenotime.deposits.editing.Standing;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Problem.FieldError;
import org.xenotime.deposits.resource.NewStatement;
import org.xenotime.deposits.resource.ReportingCode;
import org.xenotime.deposits.resource.ResourceClass;
import org.xenotime.deposits.resource.Resources;
import org.xenotime.deposits.resource.WriteResources;
import org.xenotime.deposits.site.DepositsChanged;
import org.xenotime.deposits.site.Sites;
import org.xenotime.deposits.source.Sources;

/** Writes resource statements; the headline figures of their deposits follow. */
@ApplicationScoped
class StatementEditable implements Editable<StatementDraft> {

  private final Resources resources;
  private final WriteResources write;
  private final Sites sites;
  private final Sources sources;
  private final DepositsChanged deposits;
  private final Origins origins;

  StatementEditable(
      Resources resources,
      WriteResources write,
      Sites sites,
      Sources sources,
      DepositsChanged deposits,
      Origins origins) {
    this.resources = resources;
    this.write = write;
    this.sites = sites;
    this.sources = sources;
    this.deposits = deposits;
    this.origins = origins;
  }

  @Override
  public Kind kind() {
    return Kind.STATEMENT;
  }

  @Override
  public Class<StatementDraft> draft() {
    return StatementDraft.class;
  }

  @Override
  public Optional<Standing<StatementDraft>> find(String id) {
    return write
        .statement(id)
        .map(known -> new Standing<>(known.said().id(), StatementDraft.from(known)));
  }

  @Override
  public List<FieldError> check(StatementDraft draft, Optional<Standing<StatementDraft>> before) {
    var errors = new ArrayList<>(sources.check("source", draft.source()));
    oneOf("code", draft.code(), Stream.of(ReportingCode.values()).map(ReportingCode::id), errors);
    oneOf(
        "class",
        draft.resourceClass(),
        Stream.of(ResourceClass.values()).map(ResourceClass::id),
        errors);
    if (draft.tonnage().isEmpty()) {
      errors.add(
          new FieldError("oreTonnes", "is required, or treoPercent, or treoTonnes: a figure"));
    }
    if (draft.date() != null && !Days.isInTheCalendar(draft.date())) {
      errors.add(new FieldError("date", "is no day of the calendar"));
    }
    if (sites.bySlug(draft.deposit()).isEmpty()) {
      errors.add(new FieldError("deposit", "There is no deposit '%s'".formatted(draft.deposit())));
    }
    if (errors.isEmpty()) {
      refuseTwin(draft, before.map(Standing::id).orElse(""));
    }
    return errors;
  }

  @Override
  public String create(StatementDraft draft, Edit edit) {
    var made = asNew(write.freeStatementKey(draft.deposit()), draft, sourceOf(draft, edit));
    resources.add(made);
    deposits.publish(List.of(made.siteId()));
    return made.key();
  }

  @Override
  public void change(Standing<StatementDraft> before, StatementDraft after, Edit edit) {
    var touched = new LinkedHashSet<Long>();
    touched.add(write.statement(before.id()).orElseThrow().siteId());
    if (edit.cause() == Cause.RETRACTION) {
      write.retractStatement(before.id());
    } else {
      var now = asNew(before.id(), after, sourceOf(after, edit));
      touched.add(now.siteId());
      write.rewrite(now);
    }
    deposits.publish(touched);
  }

  @Override
  public Optional<Object> view(String id) {
    return write.statement(id).map(StatementOfDeposit::from);
  }

  @Override
  public Optional<Origin> origin(String id) {
    return origins.of("resource_statement", "key", id);
  }

  private void refuseTwin(StatementDraft draft, String self) {
    sources
        .idOf(draft.source())
        .flatMap(source -> write.twin(asNew(self, draft, source)))
        .ifPresent(
            twin -> {
              throw Problem.twin(
                  "The statement '%s' gives this class of this estimate by this source already."
                      .formatted(twin),
                  Kind.STATEMENT.address(twin));
            });
  }

  private long sourceOf(StatementDraft draft, Edit edit) {
    return sources.given(draft.source(), edit);
  }

  private NewStatement asNew(String key, StatementDraft draft, long source) {
    return new NewStatement(
        key,
        sites.bySlug(draft.deposit()).orElseThrow().id(),
        source,
        draft.date(),
        ReportingCode.of(draft.code()),
        ResourceClass.of(draft.resourceClass()),
        draft.estimate(),
        draft.tonnage(),
        draft.approximate(),
        draft.cutOff(),
        draft.originalText(),
        draft.note());
  }

  private static void oneOf(
      String field, String word, Stream<String> words, List<FieldError> errors) {
    var allowed = words.toList();
    if (!allowed.contains(word)) {
      errors.add(new FieldError(field, "must be one of " + String.join(", ", allowed)));
    }
  }
}
