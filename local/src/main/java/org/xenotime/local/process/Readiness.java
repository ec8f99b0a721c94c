package org.xenotime.local.process;

/** Asks a program that runs whether it is ready to work. */
@FunctionalInterface
public interface Readiness {
  boolean isReady() throws InterruptedException;
}
