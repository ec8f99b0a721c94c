package org.xenotime.deposits.intake.upload;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xenotime.deposits.control.ControlKind;
import org.xenotime.deposits.control.HolderKind;
import org.xenotime.deposits.control.Level;
import org.xenotime.deposits.control.Polarity;
import org.xenotime.deposits.evidence.Stance;
import org.xenotime.deposits.intake.upload.StagedRow.Held;
import org.xenotime.deposits.intake.upload.StagedRow.Holder;
import org.xenotime.deposits.intake.upload.StagedRow.Said;
import org.xenotime.deposits.intake.upload.StagedRow.When;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.source.NewSource;

/** Checks one row by itself, and says all that is wrong with it. */
final class RowCheck {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern GIVEN_HERE = Pattern.compile("c-[0-9]+");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final Pattern SHARE = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,10})?");
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");
  private static final List<String> DIGITS = List.of("1", "2", "3", "4", "5", "6");

  private static final int LONGEST_SLUG = 80;
  private static final int LONGEST_ADDRESS = 2_000;

  private final Cells cells;

  private RowCheck(Cells cells) {
    this.cells = cells;
  }

  /** What was read, and what is wrong with it. */
  record Checked(StagedRow row, List<Fault> faults) {}

  static Checked of(Map<Column, String> texts) {
    var cells = new Cells(texts);
    var row = new RowCheck(cells).read();
    return new Checked(row, cells.faults());
  }

  private StagedRow read() {
    return new StagedRow(
        id(),
        slug(Column.SUBJECT),
        holder(),
        held(),
        when(),
        said(),
        cells.text(Column.NOTE, 4_000));
  }

  private String id() {
    var id = slug(Column.ID);
    if (id != null && GIVEN_HERE.matcher(id).matches()) {
      cells.fault(Column.ID, "is of a form that is given here; leave it empty or take another");
    }
    return id;
  }

  private String slug(Column column) {
    return cells.matching(
        column,
        LONGEST_SLUG,
        SLUG,
        "must be an id: lower-case letters, digits and single hyphens between them");
  }

  private Holder holder() {
    var kind =
        cells.word(Column.HOLDER, id -> HolderKind.of(id).isPresent(), HolderKind.ids(), "actor");
    var actor = slug(Column.ACTOR);
    var reason = cells.text(Column.HOLDER_REASON, 1_000);
    if ("actor".equals(kind)) {
      cells.require(Column.ACTOR, "is required, unless holder is nobody or unknown");
      cells.refuse(Column.HOLDER_REASON, "is for nobody and unknown alone");
    } else if (kind != null) {
      cells.refuse(Column.ACTOR, "must be empty where holder is " + kind);
      cells.require(Column.HOLDER_REASON, "is required where holder is " + kind);
    }
    return new Holder(kind, actor, reason);
  }

  private Held held() {
    var kind =
        cells.word(Column.KIND, id -> ControlKind.of(id).isPresent(), ControlKind.ids(), null);
    var level = cells.word(Column.LEVEL, id -> Level.of(id).isPresent(), Level.ids(), null);
    var share =
        Optional.ofNullable(
                cells.matching(Column.SHARE_PERCENT, 20, SHARE, "must be a number as 62.5"))
            .map(BigDecimal::new)
            .orElse(null);
    if (share != null && (share.signum() == 0 || share.compareTo(ALL) > 0)) {
      cells.fault(Column.SHARE_PERCENT, "must be above 0 and not above 100");
    } else if (share != null && kind != null && !"ownership".equals(kind)) {
      cells.fault(Column.SHARE_PERCENT, "is for ownership alone");
    } else if (share != null && "full".equals(level) && share.compareTo(ALL) != 0) {
      cells.fault(Column.SHARE_PERCENT, "must be 100 where level is full");
    }
    var polarity =
        cells.word(Column.POLARITY, id -> Polarity.of(id).isPresent(), Polarity.ids(), "asserts");
    return new Held(kind, level, polarity, share);
  }

  private When when() {
    var from = cells.date(Column.FROM);
    var to = cells.date(Column.TO);
    var asOf = cells.date(Column.AS_OF);
    if (asOf != null && asOf.isOpen()) {
      cells.fault(Column.AS_OF, "must not be open");
      return new When(from, to, null);
    }
    try {
      return new When(new Period(from, to, asOf));
    } catch (IllegalArgumentException endsBeforeItBegins) {
      cells.fault(Column.TO, "is before from");
      return new When(from, null, asOf);
    }
  }

  private Said said() {
    var published = cells.plainDate(Column.PUBLISHED_ON);
    return new Said(
        cells.word(Column.STANCE, id -> Stance.of(id).isPresent(), Stance.ids(), "supports"),
        source(published),
        published,
        cells.day(Column.RETRIEVED_ON),
        address(Column.ARCHIVED_URL),
        cells.matching(Column.LANGUAGE, 35, LANGUAGE, "must be a language tag as en or my-Latn"),
        cells.text(Column.LOCATOR, 500),
        cells.text(Column.QUOTATION, 300),
        cells.word(Column.SOURCE_GRADE, LETTERS::contains, String.join(", ", LETTERS), "F"),
        cells.word(Column.INFORMATION_GRADE, DIGITS::contains, String.join(", ", DIGITS), "6"),
        cells.text(Column.INDEPENDENCE, 200));
  }

  private String address(Column column) {
    return cells.matching(
        column, LONGEST_ADDRESS, ADDRESS, "must be an http or https address without blanks");
  }

  private NewSource source(String published) {
    if (!cells.has(Column.SOURCE_URL) && !cells.has(Column.SOURCE_CITATION)) {
      cells.fault(Column.SOURCE_URL, "or sourceCitation is required: a claim has its source");
      return null;
    }
    var url = address(Column.SOURCE_URL);
    var citation = cells.text(Column.SOURCE_CITATION, 2_000);
    if (url == null) {
      return citation == null || cells.has(Column.SOURCE_URL)
          ? null
          : dated(NewSource.literature(citation, citation), citation, published);
    }
    try {
      return dated(NewSource.page(url), citation == null ? url : citation, published);
    } catch (IllegalArgumentException noAddress) {
      cells.fault(Column.SOURCE_URL, "must be an http or https address");
      return null;
    }
  }

  private static NewSource dated(NewSource source, String citation, String published) {
    return new NewSource(
        source.naturalKey(),
        citation,
        source.publisher(),
        source.url(),
        published == null ? source.date() : published,
        source.kind(),
        source.grade());
  }
}
