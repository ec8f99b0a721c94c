/**
 * Methods of ranking: documents with reasons, drafts until an editor publishes them, then never
 * changed. {@code document} reads and checks them, {@code version} keeps and publishes them.
 */
package org.xenotime.ranking.methodology;
