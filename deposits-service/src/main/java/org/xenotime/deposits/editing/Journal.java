package org.xenotime.deposits.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** The log of all changes: written once, never changed. */
@ApplicationScoped
public class Journal {

  private static final String INSERT =
      """
      insert into revision_entry
        (kind, thing, number, revision, at, author, author_subject, reason, change, proposal,
         accepted_by, accepted_by_subject, before, after)
      select :kind, :thing, coalesce(max(number), 0) + 1, :revision, :at, :author, :authorSubject,
             :reason, :change, :proposal, :acceptedBy, :acceptedBySubject, cast(:before as jsonb), cast(:after as jsonb)
      from revision_entry where kind = :kind and thing = :thing""";

  private static final String IMPORTED =
      """
      insert into revision_entry (kind, thing, number, revision, at, author, data_set, after)
      select :kind, :thing, 1, :revision, :at, :author, :dataSet, cast(:after as jsonb)
      where not exists (select from revision_entry where kind = :kind and thing = :thing)""";

  private final EntityManager entities;

  Journal(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * How a change came to be: an editor may have accepted what somebody else proposed.
   *
   * @param proposal its id; null where the author wrote outright
   * @param by the editor; null where the author wrote outright
   */
  public record Approval(String proposal, Author by) {

    public static final Approval NONE = new Approval(null, null);

    private String handle() {
      return by == null ? null : by.handle();
    }

    private String subject() {
      return by == null ? null : by.subject();
    }
  }

  /** What something new was made as. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void made(Kind kind, String id, ObjectNode after, Edit edit, Approval approval) {
    insert(kind, id, null, after, edit, null, approval);
  }

  /** How a thing was before its first change, should it have come by an import. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void origin(Kind kind, String id, ObjectNode state, Origin origin) {
    session()
        .createNativeMutationQuery(IMPORTED)
        .setParameter("kind", kind.id())
        .setParameter("thing", id)
        .setParameter("at", origin.at(), Instant.class)
        .setParameter("revision", origin.revision(), Long.class)
        .setParameter("author", origin.by())
        .setParameter("dataSet", origin.dataSet(), String.class)
        .setParameter("after", state.toString())
        .executeUpdate();
  }

  /** What was changed, before and after. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void changed(
      Kind kind, String id, ObjectNode before, ObjectNode after, Edit edit, Approval approval) {
    insert(kind, id, before, after, edit, edit.cause(), approval);
  }

  /** The id under which the thing was logged first, if it was. */
  public Optional<String> firstId(Kind kind, Collection<String> ids) {
    return session()
        .createNativeQuery(
            "select thing from revision_entry where kind = :kind and thing in (:ids)"
                + " order by revision nulls first limit 1",
            String.class)
        .setParameter("kind", kind.id())
        .setParameterList("ids", ids)
        .uniqueResultOptional();
  }

  /** The data revision of the last change; 0 where there never was one. */
  public long lastChange(Kind kind, Collection<String> ids) {
    return session()
        .createNativeQuery(
            "select coalesce(max(revision), 0) from revision_entry"
                + " where kind = :kind and thing in (:ids)",
            Long.class)
        .setParameter("kind", kind.id())
        .setParameterList("ids", ids)
        .getSingleResult();
  }

  /** What was done to the thing after that revision of the data, the oldest first. */
  public List<Entry> since(Kind kind, Collection<String> ids, long revision) {
    return session()
        .createNativeQuery(
            "select number, at, author, reason, change, cast(before as text) as before,"
                + " cast(after as text) as after from revision_entry"
                + " where kind = :kind and thing in (:ids) and revision > :revision"
                + " order by revision, number",
            Tuple.class)
        .setParameter("kind", kind.id())
        .setParameterList("ids", ids)
        .setParameter("revision", revision)
        .getResultStream()
        .map(
            row ->
                new Entry(
                    row.get("number", Integer.class),
                    row.get("at", Instant.class),
                    row.get("author", String.class),
                    row.get("reason", String.class),
                    Cause.of(row.get("change", String.class)).orElse(null),
                    row.get("before", String.class),
                    row.get("after", String.class)))
        .toList();
  }

  /**
   * One change, with the thing before and after it as JSON.
   *
   * @param cause null where it is how the thing came in
   */
  public record Entry(
      int number,
      Instant at,
      String author,
      String reason,
      Cause cause,
      String before,
      String after) {

    public boolean isRetraction() {
      return cause == Cause.RETRACTION;
    }
  }

  /** Whether the last that was done to the thing was to retract it. */
  public boolean isRetracted(Kind kind, Collection<String> ids) {
    return session()
        .createNativeQuery(
            "select change = 'retraction' from revision_entry"
                + " where kind = :kind and thing in (:ids) and change is not null"
                + " order by revision desc limit 1",
            Boolean.class)
        .setParameter("kind", kind.id())
        .setParameterList("ids", ids)
        .getResultList()
        .contains(true);
  }

  private void insert(
      Kind kind,
      String id,
      ObjectNode before,
      ObjectNode after,
      Edit edit,
      Cause cause,
      Approval approval) {
    session()
        .createNativeMutationQuery(INSERT)
        .setParameter("kind", kind.id())
        .setParameter("thing", id)
        .setParameter("revision", edit.revision())
        .setParameter("at", edit.at())
        .setParameter("author", edit.by().handle())
        .setParameter("authorSubject", edit.by().subject())
        .setParameter("reason", edit.reason(), String.class)
        .setParameter("change", cause == null ? null : cause.id(), String.class)
        .setParameter("proposal", approval.proposal(), String.class)
        .setParameter("acceptedBy", approval.handle(), String.class)
        .setParameter("acceptedBySubject", approval.subject(), String.class)
        .setParameter("before", before == null ? null : before.toString(), String.class)
        .setParameter("after", after.toString())
        .executeUpdate();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
