package org.xenotime.deposits.site;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Leads from a former id of a deposit to the same below its present one. */
class LeadOn {

  @ServerExceptionMapper
  Response to(FormerId former, UriInfo uri) {
    return MovedDeposit.moved(uri, former.present());
  }
}
