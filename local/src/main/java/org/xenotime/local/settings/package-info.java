/** What can be chosen: ports and the data folder, by option or by environment variable. */
package org.xenotime.local.settings;
