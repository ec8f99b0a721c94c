package org.xenotime.deposits.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Source", description = "Who said it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SourceView(
    @Schema(description = "Stable; its place in addresses", examples = "weng-and-others-2015")
        String id,
    @Schema(description = "Author, year, title, place; or its address") String citation,
    @Schema(description = "Who published it; absent where unknown") String publisher,
    @Schema(description = "Where it is on the web; absent where it is not") String url,
    @Schema(description = "Year, month or day (ISO 8601), as exactly as it is known") String date,
    @Schema(description = "dataset, report, article, filing, news, interview or web") String kind,
    @Schema(
            description =
                "Reliability on the Admiralty scale, A (reliable) to E (unreliable); F is not yet"
                    + " judged")
        String grade) {

  static SourceView from(Source source) {
    return new SourceView(
        source.slug,
        source.citation,
        source.publisher,
        source.url,
        source.date,
        source.kind,
        source.grade.toString());
  }
}
