package org.xenotime.deposits.circumstance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;
import org.xenotime.deposits.site.FormerId;
import org.xenotime.deposits.site.MovedDeposit;
import org.xenotime.deposits.site.Sites;

/** What was published of the surroundings of deposits. */
@ApplicationScoped
class PublishedCircumstances {

  private final Sites sites;
  private final Session session;
  private final ObjectMapper json;

  PublishedCircumstances(Sites sites, Session session, ObjectMapper json) {
    this.sites = sites;
    this.session = session;
    this.json = json;
  }

  JsonNode of(String slug) {
    var site = sites.bySlug(slug).orElseThrow(() -> MovedDeposit.unknown(slug));
    FormerId.refuse(slug, site.slug());
    return session
        .createNativeQuery("select content from circumstances where site_id = :site", String.class)
        .setParameter("site", site.id())
        .list()
        .stream()
        .findFirst()
        .map(this::read)
        .orElseGet(() -> json.createObjectNode().put("id", site.slug()));
  }

  private JsonNode read(String content) {
    try {
      return json.readTree(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was published is no JSON", e);
    }
  }
}
