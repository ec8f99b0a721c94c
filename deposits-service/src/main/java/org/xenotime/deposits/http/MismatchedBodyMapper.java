package org.xenotime.deposits.http;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** Takes this exception from the framework, whose answer names Java classes. */
@Provider
class MismatchedBodyMapper extends ExceptionMapperBase<MismatchedInputException> {

  @Override
  protected HttpProblem toProblem(MismatchedInputException mismatch) {
    return BodyFault.in(mismatch).orElseGet(() -> HttpProblem.valueOf(Status.BAD_REQUEST));
  }
}
