package org.xenotime.forum.topic;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xenotime.forum.member.Writer;

/** What a topic begins with. */
public record Opening(
    Writer writer,
    String category,
    String title,
    Optional<Subject> subject,
    List<String> tags,
    Instant at) {}
