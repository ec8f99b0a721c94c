/** {@code ./dev bench}: how fast the suite answers, beside the fastest that Quarkus could. */
package org.xenotime.local.bench;
