package org.xenotime.ranking.testing;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The statements of requests alone: whoever follows the feed asks the database all the time. */
@ApplicationScoped
@PersistenceUnitExtension
public class CountedStatements implements StatementInspector {

  private static final long serialVersionUID = 1L;
  private static final ConcurrentLinkedQueue<String> SEEN = new ConcurrentLinkedQueue<>();

  @Override
  public String inspect(String sql) {
    if (isForARequest()) {
      SEEN.add(sql);
    }
    return sql;
  }

  public static List<String> during(Runnable request) {
    SEEN.clear();
    request.run();
    return List.copyOf(SEEN);
  }

  private static boolean isForARequest() {
    var container = Arc.container();
    return container.requestContext().isActive()
        && container.instance(CurrentVertxRequest.class).get().getCurrent() != null;
  }
}
