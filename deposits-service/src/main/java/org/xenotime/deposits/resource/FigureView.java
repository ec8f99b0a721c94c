package org.xenotime.deposits.resource;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.source.SourceRef;

@Schema(name = "Figure", description = "A headline figure and what it was taken from")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureView(
    @Schema(description = "In the unit that the name of the figure says: tonnes or percent")
        BigDecimal value,
    @Schema(description = "The statement that it was taken from; the first, where several add up")
        String statement,
    @Schema(description = "All statements, where several classes of one estimate add up")
        List<String> statements,
    @Schema(description = "The composition that it was taken from") String composition,
    @Schema(description = "Class of the estimate; classes that add up are joined by hyphens")
        @JsonProperty("class")
        String resourceClass,
    SourceRef source,
    @Schema(description = "Of the composition, where the figure rests on a statement and on one")
        SourceRef compositionSource) {

  static FigureView taken(BigDecimal value, PreferredResource resource, Composition composition) {
    return value == null
        ? null
        : new FigureView(
            value,
            resource.first().id(),
            Optional.of(resource.statements())
                .filter(statements -> statements.size() > 1)
                .map(statements -> statements.stream().map(Statement::id).toList())
                .orElse(null),
            composition == null ? null : composition.id(),
            resource.resourceClass(),
            resource.first().source(),
            composition == null ? null : composition.source());
  }

  static FigureView taken(BigDecimal value, Composition composition) {
    return value == null
        ? null
        : new FigureView(value, null, null, composition.id(), null, composition.source(), null);
  }
}
