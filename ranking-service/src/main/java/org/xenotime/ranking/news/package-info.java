/** What changed at the top of a ranking, as a feed to subscribe to. */
package org.xenotime.ranking.news;
