/** The names of things in addresses. Pure. */
package org.xenotime.deposits.slug;
