/** Brings in the data sets that come with the service: one class a data set. */
package org.xenotime.deposits.intake;
