package org.xenotime.deposits.intake;

import java.math.BigDecimal;
import org.xenotime.deposits.resource.ResourceClass;

/** A number that a source wrote, with the class that it wrote beside it. */
record Figure(BigDecimal value, boolean approximate, ResourceClass resourceClass) {}
