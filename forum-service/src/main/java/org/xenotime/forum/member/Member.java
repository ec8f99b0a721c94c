package org.xenotime.forum.member;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

@Entity
class Member {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String subject;
  String handle;
  String displayName;
  Instant joinedAt;

  Author author() {
    return new Author(handle, displayName);
  }
}
