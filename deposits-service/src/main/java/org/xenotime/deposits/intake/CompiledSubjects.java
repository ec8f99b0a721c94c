package org.xenotime.deposits.intake;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xenotime.deposits.site.SiteRef;

/** Which site or area the compiled pages mean by a name. */
record CompiledSubjects(Map<String, SiteRef> bySubject, Collection<SiteRef> areas) {

  /** Empty where it is no place, such as a company. */
  Optional<SiteRef> site(String subject) {
    return Optional.ofNullable(bySubject.get(subject));
  }

  /** All that the pages touch. */
  Collection<Long> sites() {
    return Stream.concat(bySubject.values().stream(), areas.stream())
        .map(SiteRef::id)
        .distinct()
        .toList();
  }
}
