package org.xenotime.deposits.resource;

import java.util.ArrayList;
import java.util.List;

/** All statements and compositions of one site. */
public record SiteResources(List<Statement> statements, List<Composition> compositions) {

  static SiteResources none() {
    return new SiteResources(new ArrayList<>(), new ArrayList<>());
  }

  public Headline headline() {
    return Headline.of(statements, compositions);
  }
}
