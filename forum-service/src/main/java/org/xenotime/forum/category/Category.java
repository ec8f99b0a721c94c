package org.xenotime.forum.category;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Category {

  @Id String id;
  String name;
  String description;
  int position;
  int topicCount;
}
