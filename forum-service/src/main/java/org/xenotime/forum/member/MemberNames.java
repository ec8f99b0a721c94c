package org.xenotime.forum.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** One row: its version rises whenever a member who may have written is called otherwise. */
@Entity
class MemberNames {

  @Id boolean onlyRow;
  long version;
}
