package org.xenotime.deposits.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xenotime.deposits.http.DataVersion;

/** The transactional outbox: what a transaction records is published when it commits. */
@ApplicationScoped
public class Changes {

  private final TransactionManager transactions;
  private final TransactionSynchronizationRegistry registry;
  private final EntityManager entities;
  private final Outbox outbox;
  private final Event<Publishing> publishing;
  private final SharedRead<DataVersion> version;

  Changes(
      TransactionManager transactions,
      TransactionSynchronizationRegistry registry,
      EntityManager entities,
      Outbox outbox,
      Event<Publishing> publishing) {
    this.transactions = transactions;
    this.registry = registry;
    this.entities = entities;
    this.outbox = outbox;
    this.publishing = publishing;
    this.version = new SharedRead<>(outbox::version);
  }

  /**
   * Records an event of the running transaction.
   *
   * <p>The data is made just before the commit, once for each type and subject (the last supplier
   * wins, the place of the first is kept), after all earlier writers have committed: a supplier
   * that reads the database sees their work, one that returns what it read before may not.
   *
   * @param type such as {@code org.xenotime.deposit.changed}
   * @param subject the slug of what changed
   * @param data becomes the {@code data} of the event, as the API would show it
   * @throws IllegalStateException outside a transaction
   */
  public void record(String type, String subject, Supplier<?> data) {
    pending().add(type, subject, data);
  }

  /**
   * Records events of the running transaction of which there may be more than the memory should
   * hold: they are made and stored a portion at a time, just before the commit and behind those
   * that are recorded one by one.
   *
   * @param changes gives them one after the other, each subject once
   */
  public void recordMany(String type, Supplier<Stream<Change>> changes) {
    pending().add(new PendingEvents.Many(type, changes));
  }

  /** The revision of the last committed write: one indexed read. */
  public long currentRevision() {
    return outbox.last().revision();
  }

  /**
   * Takes the writers' turn until the transaction ends: what is read from here on is what all
   * earlier writers have left, and stays so. A transaction that begins and records nothing
   * publishes nothing.
   *
   * @return the revision that this transaction will have
   */
  public long begin() {
    pending();
    return outbox.begin();
  }

  /**
   * Changes with every committed write, and is another in another database: for ETags. Reads that
   * come together share the statement; what a transaction has done is for itself to see.
   */
  public DataVersion version() {
    return registry.getTransactionKey() == null ? version.get() : outbox.version();
  }

  private PendingEvents pending() {
    if (registry.getResource(PendingEvents.class) instanceof PendingEvents begun) {
      return begun;
    }
    var pending = new PendingEvents();
    registry.putResource(PendingEvents.class, pending);
    publishBeforeCommit(pending);
    return pending;
  }

  private void publishBeforeCommit(PendingEvents pending) {
    try {
      transactions
          .getTransaction()
          .registerSynchronization(
              new Synchronization() {
                @Override
                public void beforeCompletion() {
                  entities.flush();
                  if (!pending.isEmpty()) {
                    publishing.fire(pending.publishing());
                    outbox.append(pending);
                  }
                }

                @Override
                public void afterCompletion(int status) {}
              });
    } catch (RollbackException | SystemException e) {
      throw new IllegalStateException("The transaction takes no more events", e);
    }
  }
}
