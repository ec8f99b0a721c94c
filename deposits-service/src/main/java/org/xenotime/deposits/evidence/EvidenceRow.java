package org.xenotime.deposits.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import org.xenotime.deposits.period.PartialDate;

/**
 * A version of evidence as it was recorded, with the source that it names.
 *
 * @param text in the order of its columns; null where the source says nothing of it
 */
public record EvidenceRow(Evidence evidence, Cited source, Passage text, Versioned versioned) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The source. */
  public record Cited(String id, String citation, String url) {}

  /** Where in the source, and in which words. */
  public record Passage(
      String locator,
      String quotation,
      String archivedUrl,
      String publishedOn,
      String retrievedOn,
      String language,
      String note) {}

  /** Who recorded this version, and why; no change and no reason for the first. */
  public record Versioned(String change, String reason, String recordedBy) {}

  /**
   * SQL of all versions of the evidence of one thing as JSON text; to be read with {@link #list}.
   * So a page of things with their evidence takes one statement.
   *
   * @param column of the table evidence that names the thing
   * @param thing what it is called in the query around
   */
  public static String listed(String column, String thing) {
    return """
    (select cast(json_agg(json_build_object('id', e.slug, 'source', es.slug,
        'citation', es.citation, 'url', es.url, 'stance', e.stance, 'locator', e.locator,
        'quotation', e.quotation, 'archivedUrl', e.archived_url, 'publishedOn', e.published_on,
        'retrievedOn', e.retrieved_on, 'language', e.language, 'letter', e.source_grade,
        'digit', e.information_grade, 'independence', e.independence, 'note', e.note,
        'version', e.version, 'change', e.change, 'reason', e.reason,
        'recordedBy', e.recorded_by, 'recordedAt', e.recorded_at,
        'supersededAt', e.superseded_at) order by e.id) as text)
      from evidence e join source es on es.id = e.source_id where e.%s = %s)"""
        .formatted(column, thing);
  }

  /** Reads what {@link #listed} selects. */
  public static List<EvidenceRow> list(String json) {
    if (json == null) {
      return List.of();
    }
    try {
      return StreamSupport.stream(JSON.readTree(json).spliterator(), false)
          .map(EvidenceRow::from)
          .toList();
    } catch (JsonProcessingException notOurs) {
      throw new IllegalStateException("Evidence cannot be read", notOurs);
    }
  }

  /** It was known at that time, and not taken back. */
  public boolean stoodAt(Instant at) {
    return evidence.stoodAt(at);
  }

  /** It stands today. */
  public boolean stands() {
    return evidence.knowledge().supersededAt() == null && !evidence.retracted();
  }

  private static EvidenceRow from(JsonNode row) {
    var published = text(row, "publishedOn");
    return new EvidenceRow(
        new Evidence(
            text(row, "id"),
            Stance.of(text(row, "stance")).orElseThrow(),
            new Grade(text(row, "letter").charAt(0), row.get("digit").intValue()),
            text(row, "independence"),
            "retraction".equals(text(row, "change")),
            new Knowledge(
                row.get("version").intValue(),
                published == null ? null : PartialDate.parse(published),
                instant(row, "recordedAt"),
                instant(row, "supersededAt"))),
        new Cited(text(row, "source"), text(row, "citation"), text(row, "url")),
        new Passage(
            text(row, "locator"),
            text(row, "quotation"),
            text(row, "archivedUrl"),
            published,
            text(row, "retrievedOn"),
            text(row, "language"),
            text(row, "note")),
        new Versioned(text(row, "change"), text(row, "reason"), text(row, "recordedBy")));
  }

  private static String text(JsonNode row, String field) {
    return row.get(field).textValue();
  }

  private static Instant instant(JsonNode row, String field) {
    var text = text(row, field);
    return text == null ? null : OffsetDateTime.parse(text).toInstant();
  }
}
