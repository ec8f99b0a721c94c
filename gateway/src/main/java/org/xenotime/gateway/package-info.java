/** x. */
package org.xenotime.gateway;
