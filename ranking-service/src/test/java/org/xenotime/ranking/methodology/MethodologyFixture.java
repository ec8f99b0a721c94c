package org.xenotime.ranking.methodology;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The published methodologies, without a container. */
public final class MethodologyFixture {

  private MethodologyFixture() {}

  public static Methodology heavy() {
    return new Methodologies(new ObjectMapper()).require("heavy");
  }
}
