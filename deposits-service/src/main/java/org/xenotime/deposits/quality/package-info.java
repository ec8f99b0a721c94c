/**
 * What is wrong with a record, or doubtful: rules that look at one site with its figures, and the
 * flags that they raise, each with its arithmetic. A flag drops nothing. The rules are pure.
 */
package org.xenotime.deposits.quality;
