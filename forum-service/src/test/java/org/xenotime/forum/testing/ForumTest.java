package org.xenotime.forum.testing;

import io.quarkus.test.common.WithTestResource;

/** A test of the running service, on a real PostgreSQL. */
@WithTestResource(PostgresResource.class)
@WithTestResource(IdentityResource.class)
public abstract class ForumTest {}
