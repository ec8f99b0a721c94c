/** All programs together: their order, their end, and what people are told meanwhile. */
package org.xenotime.local.suite;
