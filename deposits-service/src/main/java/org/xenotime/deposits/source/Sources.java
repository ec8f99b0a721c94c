package org.xenotime.deposits.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xenotime.deposits.changes.Change;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Drafts;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.editing.Journal;
import org.xenotime.deposits.editing.Journal.Approval;
import org.xenotime.deposits.editing.Kind;
import org.xenotime.deposits.http.Problem.FieldError;
import org.xenotime.deposits.slug.Slug;

/** Finds sources by what makes them one, and registers those that are new. */
@ApplicationScoped
public class Sources {

  /** So many are looked up one by one; for more, all slugs are read. */
  private static final int FEW = 50;

  private final SourceRows rows;
  private final Drafts drafts;
  private final Journal journal;
  private final Changes changes;

  Sources(SourceRows rows, Drafts drafts, Journal journal, Changes changes) {
    this.rows = rows;
    this.drafts = drafts;
    this.journal = journal;
    this.changes = changes;
  }

  /** The id of the source, registered now if it was not known. */
  @Transactional(Transactional.TxType.MANDATORY)
  public long register(NewSource source) {
    return register(List.of(source)).get(source.naturalKey());
  }

  /** The ids of all of them by natural key; what is known already stays as it is. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<String, Long> register(Collection<NewSource> sources) {
    var wanted = new LinkedHashMap<String, NewSource>();
    sources.forEach(source -> wanted.putIfAbsent(source.naturalKey(), source));
    var ids = new HashMap<String, Long>();
    rows.list("naturalKey in ?1", List.copyOf(wanted.keySet()))
        .forEach(known -> ids.put(known.naturalKey, known.id));
    wanted.keySet().removeAll(ids.keySet());
    if (!wanted.isEmpty()) {
      insert(wanted.values(), ids);
    }
    return ids;
  }

  /** The id of the source that is given, which {@link #check} found nothing wrong with. */
  @Transactional(Transactional.TxType.MANDATORY)
  public long given(GivenSource given, Edit edit) {
    var known = known(given);
    if (known.isPresent()) {
      return known.orElseThrow().id;
    }
    var id = register(given.described().asNew());
    var made = rows.findById(id);
    journal.made(Kind.SOURCE, made.slug, drafts.write(SourceDraft.from(made)), edit, Approval.NONE);
    changes.record(SourceEditable.CHANGED, made.slug, () -> SourceView.from(made));
    return id;
  }

  /** The slug of the source if it is known already. */
  public Optional<String> slugOf(GivenSource given) {
    return known(given).map(source -> source.slug);
  }

  /** The id of the source if it is known already. */
  public Optional<Long> idOf(GivenSource given) {
    return known(given).map(source -> source.id);
  }

  /**
   * Publishes sources that were registered otherwise, as they are when the transaction ends.
   *
   * @param portions gives their slugs, as many at a time as are to be in memory
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void registered(Supplier<Stream<List<String>>> portions) {
    changes.recordMany(
        SourceEditable.CHANGED,
        () ->
            portions
                .get()
                .flatMap(slugs -> rows.views(slugs).stream())
                .map(view -> new Change(view.id(), view)));
  }

  /** What is wrong with naming this source; nothing where it is absent. */
  public List<FieldError> check(String field, GivenSource given) {
    return given != null && given.id() != null && rows.bySlug(given.id()).isEmpty()
        ? List.of(
            new FieldError(
                field, "There is no source '%s'; see /api/v1/sources".formatted(given.id())))
        : List.of();
  }

  private Optional<Source> known(GivenSource given) {
    return given.id() == null ? rows.described(given.described()) : rows.bySlug(given.id());
  }

  private void insert(Collection<NewSource> sources, Map<String, Long> ids) {
    var given = new HashSet<String>();
    var taken = sources.size() > FEW ? Set.copyOf(rows.slugs()) : null;
    for (var source : sources) {
      var slug =
          Slug.free(
              each ->
                  given.contains(each)
                      || (taken == null ? rows.isTaken(each) : taken.contains(each)),
              source.slug());
      var row = new Source(slug, source);
      given.add(slug);
      rows.persist(row);
      ids.put(row.naturalKey, row.id);
    }
    rows.flush();
  }
}
