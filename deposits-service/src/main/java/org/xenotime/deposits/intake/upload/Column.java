package org.xenotime.deposits.intake.upload;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xenotime.deposits.control.ControlKind;
import org.xenotime.deposits.control.HolderKind;
import org.xenotime.deposits.control.Level;
import org.xenotime.deposits.control.Polarity;
import org.xenotime.deposits.evidence.Stance;

/** The columns of a file of claims: what is documented, and what is in the template. */
enum Column {
  ID(
      "id",
      false,
      "Stable id of the claim: lower-case letters, digits and single hyphens, at most 80; given"
          + " here where it is empty. Rows with the same id are one claim with several pieces of"
          + " evidence: they agree in all columns up to asOf.",
      "example-territory-2024"),
  SUBJECT("subject", true, "Id of the deposit or area, as at /api/v1/deposits.", "pang-war"),
  ACTOR(
      "actor",
      false,
      "Id of the actor, as at /api/v1/actors; empty where holder is nobody or unknown.",
      "kachin-independence-army"),
  HOLDER(
      "holder",
      false,
      "One of %s. By default actor; nobody and unknown where the source says so itself."
          .formatted(HolderKind.ids()),
      "actor"),
  HOLDER_REASON(
      "holderReason",
      false,
      "Why nobody, or why nobody knows who: required for these, at most 1,000 characters.",
      ""),
  KIND("kind", true, "Kind of control: one of %s.".formatted(ControlKind.ids()), "territory"),
  LEVEL(
      "level",
      true,
      "How much of it: one of %s. full: nobody else can have it too; dominant: most of it; shared:"
              .formatted(Level.ids())
          + " others may have the rest; contested: others fight for it; none: agreed, planned, or"
          + " not held.",
      "full"),
  POLARITY(
      "polarity",
      false,
      "One of %s: whether it is held, or is not. By default asserts.".formatted(Polarity.ids()),
      "asserts"),
  SHARE_PERCENT(
      "sharePercent",
      false,
      "Share that is owned, percent, above 0 and up to 100; of ownership alone.",
      ""),
  FROM(
      "from",
      false,
      "Since when, in EDTF: 2024, 2024-10 or 2024-10-18, each with ~ (about), ? (unsure) or %"
          + " (both); .. where the source says that it was always so.",
      "2024-10-18~"),
  TO(
      "to",
      false,
      "Until when, in EDTF; .. where the source says that it has not ended; empty where it does not"
          + " speak of an end.",
      ""),
  AS_OF("asOf", false, "In EDTF, where the source only says that it held then; never open.", ""),
  STANCE(
      "stance",
      false,
      "One of %s: whether the source speaks for the claim or against it. By default supports."
          .formatted(Stance.ids()),
      "supports"),
  SOURCE_URL(
      "sourceUrl",
      false,
      "Address of the source, http or https. A source with this address is found, or registered.",
      "https://example.org/report"),
  SOURCE_CITATION(
      "sourceCitation",
      false,
      "How the source is cited, at most 2,000 characters; it alone tells a source that has no"
          + " address. One of sourceUrl and sourceCitation is required.",
      "Example Institute (2024), A report"),
  PUBLISHED_ON(
      "publishedOn",
      false,
      "When the source was published: year, month or day; empty where it carries no date.",
      "2024-10-21"),
  RETRIEVED_ON("retrievedOn", false, "Day on which it was read.", "2024-11-02"),
  ARCHIVED_URL("archivedUrl", false, "Address of a copy that does not change, http or https.", ""),
  LANGUAGE("language", false, "Language of what was read, BCP 47.", "en"),
  LOCATOR(
      "locator", false, "Where in the source: page, paragraph; at most 500 characters.", "p. 12"),
  QUOTATION(
      "quotation",
      false,
      "In the words of the source, at most 300 characters.",
      "The town was taken on 18 October."),
  SOURCE_GRADE(
      "sourceGrade",
      false,
      "How reliable the source is, Admiralty scale: A (reliable) to E (unreliable), F (not judged)."
          + " By default F.",
      "C"),
  INFORMATION_GRADE(
      "informationGrade",
      false,
      "How credible what it says is, judged apart: 1 (confirmed) to 5 (improbable), 6 (not judged)."
          + " By default 6.",
      "3"),
  INDEPENDENCE(
      "independence",
      false,
      "Cluster of sources that repeat one report and count once, at most 200 characters; by default"
          + " the source by itself.",
      ""),
  NOTE("note", false, "What else there is to say of this evidence, at most 4,000 characters.", "");

  private final String title;
  private final boolean required;
  private final String meaning;
  private final String example;

  Column(String title, boolean required, String meaning, String example) {
    this.title = title;
    this.required = required;
    this.meaning = meaning;
    this.example = example;
  }

  static Optional<Column> of(String title) {
    return Stream.of(values()).filter(column -> column.title.equals(title)).findFirst();
  }

  static String titles() {
    return Stream.of(values()).map(Column::title).collect(Collectors.joining(", "));
  }

  String title() {
    return title;
  }

  boolean isRequired() {
    return required;
  }

  String meaning() {
    return meaning;
  }

  /** What the template has in this column. */
  String example() {
    return example;
  }
}
