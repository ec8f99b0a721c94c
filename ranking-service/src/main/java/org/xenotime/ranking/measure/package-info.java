/** What is measured on a deposit, from its figures and a price deck. Pure. */
package org.xenotime.ranking.measure;
