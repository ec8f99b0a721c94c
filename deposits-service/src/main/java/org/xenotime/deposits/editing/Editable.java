package org.xenotime.deposits.editing;

import java.util.List;
import java.util.Optional;
import org.xenotime.deposits.http.Problem.FieldError;

/**
 * One kind of things that can be written. All methods run in the transaction of the write, behind
 * the writers' lock ({@code Changes.begin()}): what they read cannot change under them.
 *
 * @param <D> the draft: a record with the annotations of Jackson and Bean Validation; members that
 *     it does not have are refused
 */
public interface Editable<D extends Record> {

  Kind kind();

  Class<D> draft();

  /** By its present id or a former one; a retracted thing is found, too. */
  Optional<Standing<D>> find(String id);

  /**
   * The rules beyond Bean Validation, all at once.
   *
   * @param before empty for a new one
   * @throws RuntimeException {@code Problem.twin} where the same is there already
   */
  List<FieldError> check(D draft, Optional<Standing<D>> before);

  /** What stands, and what it becomes by something new that says the same. */
  record Joined<D extends Record>(Standing<D> before, D after) {}

  /** Where the same stands already by the word of another: what is new becomes part of it. */
  default Optional<Joined<D>> joined(D draft) {
    return Optional.empty();
  }

  /** Stores it, records its change event, and gives its id. */
  String create(D draft, Edit edit);

  /** Stores the change and records its event; a retraction has the cause that says so. */
  void change(Standing<D> before, D after, Edit edit);

  /** As GET shows it; where this is empty, a write answers with the draft and its id. */
  default Optional<Object> view(String id) {
    return Optional.empty();
  }

  /** Every id that the thing has or had, for its history. */
  default List<String> knownAs(String id) {
    return List.of(id);
  }

  /**
   * The same where it is asked for by a reader, who may be led on from a former id to the present
   * one instead.
   */
  default List<String> history(String id) {
    return knownAs(id);
  }

  /** How an import brought it; empty where that is not known, or where it is not there. */
  default Optional<Origin> origin(String id) {
    return Optional.empty();
  }
}
