package org.xenotime.deposits.changes;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change, as CloudEvents 1.0 says it in JSON. */
@Schema(description = "CloudEvents 1.0 in JSON, with the extension attribute `revision`")
record CloudEvent(
    @Schema(description = "Version of CloudEvents", examples = "1.0") String specversion,
    @Schema(
            description = "Place in the feed: grows in commit order, unique with `source`",
            examples = "4711")
        String id,
    @Schema(description = "The feed", examples = SOURCE) String source,
    @Schema(description = "What happened", examples = "org.xenotime.deposit.changed") String type,
    @Schema(
            description = "Slug of what changed; for `revision.committed` the revision",
            examples = "mount-weld")
        String subject,
    @Schema(description = "When it was committed, UTC") Instant time,
    @Schema(description = "Media type of `data`", examples = "application/json")
        String datacontenttype,
    @Schema(description = "Data revision: one for each committed write, in commit order")
        long revision,
    @JsonRawValue
        @Schema(
            type = SchemaType.OBJECT,
            description = "What changed, whole, as the API showed it at this revision")
        String data) {

  static final String SOURCE = "/api/v1/changes";

  static CloudEvent of(
      long sequence, long revision, String type, String subject, Instant time, String data) {
    return new CloudEvent(
        "1.0",
        Long.toString(sequence),
        SOURCE,
        type,
        subject,
        time,
        "application/json",
        revision,
        data);
  }

  long sequence() {
    return Long.parseLong(id);
  }
}
