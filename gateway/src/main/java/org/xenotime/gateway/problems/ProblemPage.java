package org.xenotime.gateway.problems;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** One kind of problem, explained. */
@RegisterForReflection
public record ProblemPage(
    String slug, String title, int status, String meaning, String remedy, String example) {

  public String type() {
    return "/problems/" + slug;
  }
}
