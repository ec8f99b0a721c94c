/** One PostgreSQL server with a database and a role of its own for each who needs one. */
package org.xenotime.local.postgres;
