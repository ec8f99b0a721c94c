package org.xenotime.deposits.period;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.http.Problem.FieldError;

/** A period as it is written. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    description =
        "When it holds by the source, in EDTF: a year, a month or a day, with ~ (about), ? (the"
            + " source is unsure) or % (both); .. for an end that the source says is open")
public record PeriodDraft(
    @Schema(description = "Since when; absent where the source does not say", examples = "2024-10~")
        String from,
    @Schema(description = "Until when; absent where the source does not speak of an end") String to,
    @Schema(description = "Where the source only says that it held then", examples = "2021-12")
        String asOf) {

  private static final Pattern EDTF =
      Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?%]?|\\.\\.");

  /** Null for a period that is undated. */
  public static PeriodDraft from(Period period) {
    return period.isUndated()
        ? null
        : new PeriodDraft(
            Period.text(period.from()), Period.text(period.to()), Period.text(period.asOf()));
  }

  /** The period of a draft that {@link #check} found nothing wrong with; undated for null. */
  public static Period read(PeriodDraft draft) {
    return draft == null
        ? Period.unknown()
        : new Period(date(draft.from), date(draft.to), date(draft.asOf));
  }

  /** All that is wrong with it; nothing where it is absent. */
  public static List<FieldError> check(String field, PeriodDraft draft) {
    var errors = new ArrayList<FieldError>();
    if (draft == null) {
      return errors;
    }
    BiConsumer<String, String> check =
        (name, text) -> {
          if (!isDate(text)) {
            errors.add(
                new FieldError(
                    field + "." + name, "must be a year, a month or a day (EDTF), as 2024-10~"));
          }
        };
    check.accept("from", draft.from);
    check.accept("to", draft.to);
    check.accept("asOf", draft.asOf);
    if (PartialDate.OPEN.text().equals(draft.asOf)) {
      errors.add(new FieldError(field + ".asOf", "cannot be open"));
    }
    if (errors.isEmpty() && endsBeforeItBegins(draft)) {
      errors.add(new FieldError(field + ".to", "is before it begins"));
    }
    return errors;
  }

  private static boolean endsBeforeItBegins(PeriodDraft draft) {
    var from = date(draft.from);
    var to = date(draft.to);
    return from != null
        && to != null
        && !from.isOpen()
        && !to.isOpen()
        && from.earliest().isAfter(to.latest());
  }

  private static boolean isDate(String text) {
    if (text == null) {
      return true;
    }
    try {
      return EDTF.matcher(text).matches() && PartialDate.parse(text) != null;
    } catch (DateTimeException notInTheCalendar) {
      return false;
    }
  }

  private static PartialDate date(String text) {
    return text == null ? null : PartialDate.parse(text);
  }
}
