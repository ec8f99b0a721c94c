package org.xenotime.ranking.methodology.version;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** A version of a methodology as it is kept; the database refuses to change a published one. */
@Entity
@Table(name = "methodology_version")
@IdClass(StoredVersion.Key.class)
class StoredVersion {

  record Key(String id, int version) {}

  @Id private String id;
  @Id private int version;
  private String document;
  private String authorSubject;
  private String author;
  private int revision;
  private Instant createdAt;
  private Instant updatedAt;
  private Instant publishedAt;
  private String publishedBy;
  private String publishedBecause;

  static StoredVersion draft(String id, int version, String document, Author by, Instant at) {
    var draft = new StoredVersion();
    draft.id = id;
    draft.version = version;
    draft.document = document;
    draft.authorSubject = by.subject();
    draft.author = by.handle();
    draft.revision = 1;
    draft.createdAt = at;
    draft.updatedAt = at;
    return draft;
  }

  void rewrite(String rewritten, Instant at) {
    document = rewritten;
    revision++;
    updatedAt = at;
  }

  void publish(String by, String because, Instant at) {
    publishedAt = at;
    publishedBy = by;
    publishedBecause = because;
  }

  String id() {
    return id;
  }

  int version() {
    return version;
  }

  String document() {
    return document;
  }

  int revision() {
    return revision;
  }

  boolean isPublished() {
    return publishedAt != null;
  }

  boolean isVisibleTo(Author reader) {
    return isPublished() || reader.decides() || reader.subject().equals(authorSubject);
  }

  /** What it is besides its document. */
  VersionInfo info() {
    return new VersionInfo(
        id,
        version,
        isPublished() ? "published" : "draft",
        revision,
        author,
        createdAt,
        updatedAt,
        publishedAt,
        publishedBy,
        publishedBecause,
        "/api/v1/methodologies/%s/versions/%d".formatted(id, version));
  }
}
