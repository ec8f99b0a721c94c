/** Runs one program: its log, its restarts, its end, and what a killed launcher left of it. */
package org.xenotime.local.process;
