package org.xenotime.deposits.editing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the operations that write have in common, for the OpenAPI document. */
public final class Writes {

  public static final String MERGE_PATCH = "application/merge-patch+json";

  public static final String WHO =
      "What an analyst, an editor or an admin writes stands at once; of a member it becomes a"
          + " proposal (202), which names its source.";
  public static final String PATCH =
      "JSON Merge Patch (RFC 7396): a member that is sent replaces the one that stands, null takes"
          + " it away, an array is replaced as a whole. `reason` is required; `change` says why:"
          + " correction (by default), world-change or retraction.";
  public static final String PATCH_BODY = "The members to be changed, and why";
  public static final String REVISIONS =
      "Every version, the newest first: author, time, reason, and what differs from the version"
          + " before, field by field. What was never edited has one entry, its import. JSON or"
          + " CSV.";
  public static final String KEY =
      "1 to 255 visible ASCII characters, made up by the client. For 24 hours a repeat under the"
          + " same key gets the first answer and writes nothing; the key with another request is"
          + " a 422.";
  public static final String ONCE =
      "1 to 255 visible ASCII characters, made up by the client. For 24 hours a repeat under the"
          + " same key gets the first answer and does nothing; the key with another request is a"
          + " 422.";
  public static final String IF_MATCH =
      "The ETag of what was read, or `*`. Changes to other things do not make it stale.";

  public static final String PROPOSED = "WritesProposed";
  public static final String UNUSABLE = "WritesUnusable";
  public static final String MISSING = "WritesMissing";
  public static final String UNAUTHORIZED = "WritesUnauthorized";
  public static final String FORBIDDEN = "WritesForbidden";
  public static final String TWIN = "WritesTwin";
  public static final String STALE = "WritesStale";
  public static final String TOO_LARGE = "WritesTooLarge";
  public static final String MEDIA_TYPE = "WritesMediaType";
  public static final String INVALID = "WritesInvalid";
  public static final String NO_IF_MATCH = "WritesNoIfMatch";

  private Writes() {}

  /** What a change says of itself. */
  @Schema(name = "ReasonGiven", description = "Why something is changed")
  public record ReasonGiven(
      @Schema(description = "In the words of the author", required = true) String reason,
      @Schema(description = "correction (by default), world-change or retraction") String change) {}
}
