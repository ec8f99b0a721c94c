package org.xenotime.deposits.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that go through Hibernate; the read of the revision is one more. */
@ApplicationScoped
@PersistenceUnitExtension
public class CountedStatements implements StatementInspector {

  private static final long serialVersionUID = 1L;
  private static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  public String inspect(String sql) {
    COUNT.incrementAndGet();
    return sql;
  }

  public static int during(Runnable request) {
    var before = COUNT.get();
    request.run();
    return COUNT.get() - before;
  }
}
