package org.xenotime.deposits.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xenotime.deposits.editing.Cause;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.editing.Editable;
import org.xenotime.deposits.editing.Kind;
import org.xenotime.deposits.editing.Origin;
import org.xenotime.deposits.editing.Origins;
import org.xenotime.deposits.editing.Standing;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Problem.FieldError;
import org.xenotime.deposits.source.Sources;

/** Writes actors. One that was merged is written at the actor that it proved to be. */
@ApplicationScoped
class ActorEditable implements Editable<ActorDraft> {

  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

  private final ActorRows rows;
  private final WriteActors write;
  private final Sources sources;
  private final Origins origins;

  ActorEditable(ActorRows rows, WriteActors write, Sources sources, Origins origins) {
    this.rows = rows;
    this.write = write;
    this.sources = sources;
    this.origins = origins;
  }

  @Override
  public Kind kind() {
    return Kind.ACTOR;
  }

  @Override
  public Class<ActorDraft> draft() {
    return ActorDraft.class;
  }

  @Override
  public Optional<Standing<ActorDraft>> find(String id) {
    return rows.find(id)
        .map(known -> known.one().slug())
        .map(one -> new Standing<>(one, write.asWritten(one)));
  }

  @Override
  public List<FieldError> check(ActorDraft draft, Optional<Standing<ActorDraft>> before) {
    var errors = new ArrayList<>(sources.check("source", draft.source()));
    if (draft.country() != null && !COUNTRIES.contains(draft.country())) {
      errors.add(new FieldError("country", "is no code of ISO 3166-1 alpha-3"));
    }
    var names = new HashSet<String>();
    names.add(draft.name());
    for (var n = 0; n < draft.aliases().size(); n++) {
      if (!names.add(draft.aliases().get(n))) {
        errors.add(new FieldError("aliases[%d]".formatted(n), "is a name of it already"));
      }
    }
    var numbers = new HashSet<>();
    for (var n = 0; n < draft.identifiers().size(); n++) {
      var identifier = draft.identifiers().get(n);
      var field = "identifiers[%d]".formatted(n);
      if (!identifier.fits()) {
        errors.add(new FieldError(field + ".value", "must be " + identifier.scheme().form()));
      }
      if (!numbers.add(identifier)) {
        errors.add(new FieldError(field, "is there twice"));
      }
    }
    if (errors.isEmpty()) {
      refuseTwin(draft, before);
    }
    return errors;
  }

  @Override
  public String create(ActorDraft draft, Edit edit) {
    return write.create(draft, sources.given(draft.source(), edit));
  }

  @Override
  public void change(Standing<ActorDraft> before, ActorDraft after, Edit edit) {
    if (edit.cause() == Cause.RETRACTION) {
      throw Problem.CONFLICT.because(
          "An actor is not retracted, as claims rest on it: retract those, or merge it into the"
              + " actor that it is.");
    }
    write.change(before.id(), after, sources.given(after.source(), edit));
  }

  @Override
  public Optional<Object> view(String id) {
    return rows.whole(id).map(Object.class::cast);
  }

  @Override
  public Optional<Origin> origin(String id) {
    return origins.of("actor", "slug", id);
  }

  /** A change meets a twin only by what it makes new. */
  private void refuseTwin(ActorDraft draft, Optional<Standing<ActorDraft>> before) {
    var self = before.map(Standing::id).orElse("");
    var names = new ArrayList<>(draft.names());
    var identifiers = new ArrayList<>(draft.identifiers());
    before.ifPresent(
        standing -> {
          if (Optional.ofNullable(standing.draft().country())
              .equals(Optional.ofNullable(draft.country()))) {
            names.removeAll(standing.draft().names());
          }
          identifiers.removeAll(standing.draft().identifiers());
        });
    write
        .identified(identifiers, self)
        .ifPresent(
            twin -> {
              throw twin("has one of these identifiers", twin);
            });
    write
        .named(names, draft.country(), self)
        .ifPresent(
            twin -> {
              throw twin("has one of these names", twin);
            });
  }

  private static RuntimeException twin(String why, String slug) {
    return Problem.twin(
        "The actor '%s' %s already.".formatted(slug, why), Kind.ACTOR.address(slug));
  }
}
