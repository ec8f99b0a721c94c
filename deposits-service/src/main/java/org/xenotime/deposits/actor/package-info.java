/** Who can hold something: states, companies, armed groups, and what they are to each other. */
package org.xenotime.deposits.actor;
