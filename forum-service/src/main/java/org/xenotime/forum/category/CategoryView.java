package org.xenotime.forum.category;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "Category",
    description = "A room of the forum",
    requiredProperties = {"id", "name", "description", "position", "topicCount"})
record CategoryView(
    @Schema(description = "Stable slug; the value of `category` elsewhere", examples = "control")
        String id,
    @Schema(description = "Name to show") String name,
    @Schema(description = "What belongs here") String description,
    @Schema(description = "Place in the list, from 1") int position,
    @Schema(description = "How many topics stand here") int topicCount) {

  static CategoryView from(Category category) {
    return new CategoryView(
        category.id, category.name, category.description, category.position, category.topicCount);
  }
}
