package org.xenotime.deposits.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xenotime.deposits.element.Element;
import org.xenotime.deposits.http.Problem.FieldError;
import org.xenotime.deposits.resource.StatedShare;

/** What no analysis of an ore can say. */
final class CompositionRules {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> RELATIONS = Set.of("=", ">", "<");
  private static final Set<String> SYMBOLS =
      Stream.of(Element.values()).map(Element::symbol).collect(Collectors.toSet());

  private CompositionRules() {}

  static List<FieldError> check(CompositionDraft draft) {
    var errors = new ArrayList<FieldError>();
    draft.elementsPpm().forEach((symbol, ppm) -> check(symbol, ppm, errors));
    for (int i = 0; i < draft.statedShares().size(); i++) {
      check("statedShares[%d]".formatted(i), draft.statedShares().get(i), errors);
    }
    if (draft.elementsPpm().isEmpty() && draft.statedShares().isEmpty()) {
      errors.add(new FieldError("elementsPpm", "is required, or statedShares"));
    }
    var sum = draft.elementsPpm().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (errors.isEmpty() && sum.compareTo(WHOLE) > 0) {
      errors.add(new FieldError("elementsPpm", "adds up to more than the whole ore"));
    }
    return errors;
  }

  private static void check(String symbol, BigDecimal ppm, List<FieldError> errors) {
    if (!SYMBOLS.contains(symbol)) {
      errors.add(new FieldError("elementsPpm." + symbol, "is no rare-earth element"));
    } else if (ppm.signum() < 0 || ppm.compareTo(WHOLE) > 0) {
      errors.add(new FieldError("elementsPpm." + symbol, "must be from 0 to 1000000"));
    }
  }

  private static void check(String field, StatedShare share, List<FieldError> errors) {
    if (share.group() == null || share.group().isBlank()) {
      errors.add(new FieldError(field + ".group", "is required: an oxide or a group"));
    }
    if (share.relation() == null || !RELATIONS.contains(share.relation())) {
      errors.add(new FieldError(field + ".relation", "must be one of =, >, <"));
    }
    var percent = share.percentOfTreo();
    if (percent == null || percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
      errors.add(new FieldError(field + ".percentOfTreo", "must be from 0 to 100"));
    }
  }
}
