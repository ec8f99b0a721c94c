/**
 * What the OpenAPI document says of all operations and schemas of a sort, so that no resource has
 * to repeat it. Applied when the service is built.
 */
package org.xenotime.deposits.openapi;
