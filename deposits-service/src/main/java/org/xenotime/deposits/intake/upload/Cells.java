package org.xenotime.deposits.intake.upload;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.xenotime.deposits.period.PartialDate;

/**
 * The cells of one row that are not blank. What cannot be used is null to whoever asks for it, and
 * a fault.
 */
class Cells {

  private static final Pattern EDTF =
      Pattern.compile("(?!0000)[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?%]?|\\.\\.");
  private static final Pattern PLAIN = Pattern.compile("(?!0000)[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

  private final Map<Column, String> texts;
  private final List<Fault> faults = new ArrayList<>();

  Cells(Map<Column, String> texts) {
    this.texts = texts;
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  void fault(Column column, String message) {
    faults.add(Fault.of(column, message));
  }

  boolean has(Column column) {
    return texts.containsKey(column);
  }

  void require(Column column, String message) {
    if (!has(column)) {
      fault(column, message);
    }
  }

  void refuse(Column column, String message) {
    if (has(column)) {
      fault(column, message);
    }
  }

  String text(Column column, int longest) {
    var text = texts.get(column);
    if (text == null) {
      if (column.isRequired()) {
        fault(column, "is required");
      }
      return null;
    }
    if (text.indexOf('\0') >= 0) {
      fault(column, "must not contain the character U+0000");
      return null;
    }
    var length = text.codePointCount(0, text.length());
    if (length > longest) {
      fault(column, "has %,d characters; it may have %,d at most".formatted(length, longest));
      return null;
    }
    return text;
  }

  String matching(Column column, int longest, Pattern form, String demand) {
    var text = text(column, longest);
    if (text == null || form.matcher(text).matches()) {
      return text;
    }
    fault(column, demand);
    return null;
  }

  /** One of a few words. */
  String word(Column column, Predicate<String> isKnown, String known, String otherwise) {
    if (!has(column) && otherwise != null) {
      return otherwise;
    }
    var text = text(column, Integer.MAX_VALUE);
    if (text == null || isKnown.test(text)) {
      return text;
    }
    fault(column, "must be one of " + known);
    return null;
  }

  PartialDate date(Column column) {
    return date(column, EDTF, "must be a date as 2024, 2024-10~ or 2024-10-18 (EDTF), or ..");
  }

  /** A date without a mark of doubt, as text. */
  String plainDate(Column column) {
    var date = date(column, PLAIN, "must be a year, a month or a day, as 2024-10-21");
    return date == null ? null : date.text();
  }

  LocalDate day(Column column) {
    var date = date(column, PLAIN, "must be a day, as 2024-10-21");
    if (date == null || date.precision() == PartialDate.Precision.DAY) {
      return date == null ? null : date.earliest();
    }
    fault(column, "must be a day, as 2024-10-21");
    return null;
  }

  private PartialDate date(Column column, Pattern form, String demand) {
    var text = matching(column, 20, form, demand);
    try {
      return text == null ? null : PartialDate.parse(text);
    } catch (DateTimeException notInTheCalendar) {
      fault(column, "is not in the calendar");
      return null;
    }
  }
}
