package org.xenotime.local.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one running suite to every test that asks for it, and stops it after the last. */
final class SuiteExtension implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == RunningSuite.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var suite =
        context
            .getRoot()
            .getStore(Namespace.GLOBAL)
            .computeIfAbsent(RunningSuite.class, _ -> create(), RunningSuite.class);
    try {
      suite.ensureReady();
      return suite;
    } catch (Exception failed) {
      throw new ParameterResolutionException("The suite does not run", failed);
    }
  }

  private static RunningSuite create() {
    try {
      return RunningSuite.onFreshData();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
