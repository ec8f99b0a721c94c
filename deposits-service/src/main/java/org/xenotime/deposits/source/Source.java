package org.xenotime.deposits.source;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class Source {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_seq")
  @SequenceGenerator(name = "source_seq", sequenceName = "source_seq", allocationSize = 50)
  Long id;

  String slug;
  String naturalKey;
  String citation;
  String publisher;
  String url;
  String date;
  String kind;
  Character grade;

  /** For Hibernate. */
  protected Source() {}

  Source(String slug, NewSource source) {
    this.slug = slug;
    this.naturalKey = source.naturalKey();
    this.citation = source.citation();
    this.publisher = source.publisher();
    this.url = source.url();
    this.date = source.date();
    this.kind = source.kind().id();
    this.grade = source.grade();
  }

  /** Its id stays as it is. Where its address made it one source, the new address does. */
  void become(SourceDraft draft) {
    if (draft.url() != null && naturalKey.equals(url)) {
      naturalKey = draft.url();
    }
    citation = draft.citation();
    publisher = draft.publisher();
    url = draft.url();
    date = draft.date();
    kind = draft.kind().id();
    grade = draft.grade().charAt(0);
  }
}
