package org.xenotime.deposits.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.xenotime.deposits.editing.Cause;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.editing.Editable;
import org.xenotime.deposits.editing.Kind;
import org.xenotime.deposits.editing.Origin;
import org.xenotime.deposits.editing.Origins;
import org.xenotime.deposits.editing.Standing;
import org.xenotime.deposits.http.Problem.FieldError;
import org.xenotime.deposits.resource.ElementsPpm;
import org.xenotime.deposits.resource.NewComposition;
import org.xenotime.deposits.resource.Resources;
import org.xenotime.deposits.resource.WriteResources;
import org.xenotime.deposits.site.DepositsChanged;
import org.xenotime.deposits.site.Sites;
import org.xenotime.deposits.source.Sources;

/** Writes compositions; the headline figures of their deposits follow. */
@ApplicationScoped
class CompositionEditable implements Editable<CompositionDraft> {

  private final Resources resources;
  private final WriteResources write;
  private final Sites sites;
  private final Sources sources;
  private final DepositsChanged deposits;
  private final Origins origins;

  CompositionEditable(
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
    return Kind.COMPOSITION;
  }

  @Override
  public Class<CompositionDraft> draft() {
    return CompositionDraft.class;
  }

  @Override
  public Optional<Standing<CompositionDraft>> find(String id) {
    return write
        .composition(id)
        .map(known -> new Standing<>(known.said().id(), CompositionDraft.from(known)));
  }

  @Override
  public List<FieldError> check(
      CompositionDraft draft, Optional<Standing<CompositionDraft>> before) {
    var errors = new ArrayList<>(sources.check("source", draft.source()));
    errors.addAll(CompositionRules.check(draft));
    if (sites.bySlug(draft.deposit()).isEmpty()) {
      errors.add(new FieldError("deposit", "There is no deposit '%s'".formatted(draft.deposit())));
    }
    return errors;
  }

  @Override
  public String create(CompositionDraft draft, Edit edit) {
    var made = asNew(write.freeCompositionKey(draft.deposit()), draft, sourceOf(draft, edit));
    resources.add(made);
    deposits.publish(List.of(made.siteId()));
    return made.key();
  }

  @Override
  public void change(Standing<CompositionDraft> before, CompositionDraft after, Edit edit) {
    var touched = new LinkedHashSet<Long>();
    touched.add(write.composition(before.id()).orElseThrow().siteId());
    if (edit.cause() == Cause.RETRACTION) {
      write.retractComposition(before.id());
    } else {
      var now = asNew(before.id(), after, sourceOf(after, edit));
      touched.add(now.siteId());
      write.rewrite(now);
    }
    deposits.publish(touched);
  }

  @Override
  public Optional<Object> view(String id) {
    return write.composition(id).map(CompositionOfDeposit::from);
  }

  @Override
  public Optional<Origin> origin(String id) {
    return origins.of("composition", "key", id);
  }

  private long sourceOf(CompositionDraft draft, Edit edit) {
    return sources.given(draft.source(), edit);
  }

  private NewComposition asNew(String key, CompositionDraft draft, long source) {
    return new NewComposition(
        key,
        sites.bySlug(draft.deposit()).orElseThrow().id(),
        source,
        draft.subject(),
        ElementsPpm.ofSymbols(draft.elementsPpm()),
        draft.statedShares());
  }
}
