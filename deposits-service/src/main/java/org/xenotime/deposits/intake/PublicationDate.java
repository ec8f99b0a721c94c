package org.xenotime.deposits.intake;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xenotime.deposits.period.PartialDate;

/**
 * The day, month or year on which a source was published, where its address, its citation or the
 * note of a row states one; never a guess.
 */
final class PublicationDate {

  private static final Pattern IN_ADDRESS =
      Pattern.compile("https?://.*/(20[0-9]{2}/[01][0-9]/[0-3][0-9])/.*");
  private static final Pattern IN_CITATION = Pattern.compile("(?!http).*\\((20[0-9]{2})\\).*");
  private static final Pattern IN_NOTE =
      Pattern.compile(".*\\barticle dated ([A-Z][a-z]+ 20[0-9]{2})\\b.*");
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private PublicationDate() {}

  static Optional<PartialDate> of(String source, String note) {
    var address = IN_ADDRESS.matcher(source);
    if (address.matches()) {
      return Optional.of(PartialDate.parse(address.group(1).replace('/', '-')));
    }
    var inNote = IN_NOTE.matcher(note);
    if (inNote.matches()) {
      return Optional.of(PartialDate.parse(YearMonth.parse(inNote.group(1), MONTH).toString()));
    }
    var citation = IN_CITATION.matcher(source);
    return citation.matches()
        ? Optional.of(PartialDate.parse(citation.group(1)))
        : Optional.empty();
  }
}
