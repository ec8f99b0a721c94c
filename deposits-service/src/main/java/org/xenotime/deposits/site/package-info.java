/** The places where rare earths were found, as they are looked up, listed and shown. */
package org.xenotime.deposits.site;
