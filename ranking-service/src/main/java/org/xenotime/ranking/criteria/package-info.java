/** What a methodology may weigh: the catalogue of criteria, its tables, and how much is known. */
package org.xenotime.ranking.criteria;
