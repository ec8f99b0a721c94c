/** What the tests of several packages need. */
package org.xenotime.local.testing;
