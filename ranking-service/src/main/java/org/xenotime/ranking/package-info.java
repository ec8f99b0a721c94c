/** x. */
package org.xenotime.ranking;
