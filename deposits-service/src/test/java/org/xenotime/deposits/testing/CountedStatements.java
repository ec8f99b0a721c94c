package org.xenotime.deposits.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that go through Hibernate; the read of the revision is one more. */
@ApplicationScoped
@PersistenceUnitExtension
public class CountedStatements implements StatementInspector {

  private static final long serialVersionUID = 1L;
  private static final ConcurrentLinkedQueue<String> SEEN = new ConcurrentLinkedQueue<>();

  @Override
  public String inspect(String sql) {
    SEEN.add(sql);
    return sql;
  }

  public static int during(Runnable request) {
    return textsDuring(request).size();
  }

  /** The statements themselves, as PostgreSQL gets them. */
  public static List<String> textsDuring(Runnable request) {
    SEEN.clear();
    request.run();
    return List.copyOf(SEEN);
  }
}
