package org.xenotime.deposits.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "Grade",
    description = "Admiralty scale: the source and what it says, judged apart. F6: not judged")
public record GradeView(
    @Schema(description = "Reliability of the source, A best to E; F cannot be judged")
        String source,
    @Schema(description = "Credibility of the information, 1 best to 5; 6 cannot be judged")
        int information,
    @Schema(description = "Both together", examples = "F6") String text) {

  public static GradeView from(Grade grade) {
    return grade == null
        ? null
        : new GradeView(String.valueOf(grade.source()), grade.information(), grade.toString());
  }
}
