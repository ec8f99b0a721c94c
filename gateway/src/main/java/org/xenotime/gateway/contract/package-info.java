/**
 * One contract for the whole suite, made from what each service says of itself, and a page to read
 * it.
 */
package org.xenotime.gateway.contract;
