/** Who is related to whom on a day, as a graph around one actor. */
package org.xenotime.deposits.network;
