/** Whether what is published is what its inputs make. */
package org.xenotime.ranking.verification;
