/** The yardstick of {@code ./dev bench}: what Quarkus does where nothing has to be done. */
package org.xenotime.local.bench.reference;
