package org.xenotime.local.process;

/** A program that does not get as far as being ready. */
public final class StartFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String program;

  public StartFailure(Program program, String reason) {
    super(program.title() + " " + reason);
    this.program = program.id();
  }

  /** The id of the program, to find its log. */
  public String program() {
    return program;
  }
}
