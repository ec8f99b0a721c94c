/**
 * What each kind of problem means and what to do about it: the pages that problems' types lead to.
 */
package org.xenotime.gateway.problems;
