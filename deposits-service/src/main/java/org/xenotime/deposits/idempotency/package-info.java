/** A write that is repeated under the same key happens once. */
package org.xenotime.deposits.idempotency;
