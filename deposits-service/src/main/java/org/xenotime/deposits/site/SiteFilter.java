package org.xenotime.deposits.site;

import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.xenotime.deposits.http.Problem;

/** Which deposits a list shows, as its parameters say. */
class SiteFilter {

  @Parameter(
      description = "Name or alias, with tolerance for typos and accents; best match first",
      example = "mount wled")
  @QueryParam("q")
  String q;

  @Parameter(description = "ISO 3166-1 alpha-3", example = "MMR")
  @QueryParam("country")
  String country;

  @Parameter(description = "Of the published vocabulary", example = "ion-adsorption-clay")
  @QueryParam("depositType")
  String depositType;

  @Parameter(description = "showing, occurrence, deposit or prospect")
  @QueryParam("status")
  String status;

  @Parameter(description = "site, district, complex or area")
  @QueryParam("kind")
  String kind;

  @Parameter(description = "true: only with a tonnage of ore or oxides; false: only without")
  @QueryParam("hasResource")
  String hasResource;

  @Parameter(
      description = "west,south,east,north in degrees; a west beyond east crosses 180 degrees",
      example = "97,24,99,27")
  @QueryParam("bbox")
  String bbox;

  @Parameter(
      description =
          "Id of an area or district: only what is part of it or lies in its outline, be it by way"
              + " of another one inside",
      example = "kachin-state")
  @QueryParam("inside")
  String inside;

  private static final String INSIDE =
      """
      site.id in (
        with recursive container (id) as (
          select site_id from site_slug where slug = :inside
          union select held.id
          from container cross join lateral (
            select part.id from site part where part.part_of_id = container.id
            union all
            select site_id from site_within where container_id = container.id) held)
        select id from container
        except select site_id from site_slug where slug = :inside)""";

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
  private static final int LONGEST_QUERY = 200;

  void applyTo(SiteQuery query) {
    if (q != null) {
      query.where("site.search_text %> search_key(:q)").bind("q", checkedQuery());
    }
    if (country != null) {
      query.where("site.country = :country").bind("country", checkedCountry());
    }
    if (depositType != null) {
      query.where("site.deposit_type = :depositType").bind("depositType", depositType);
    }
    if (status != null) {
      query.where("site.status = :status").bind("status", Vocabulary.STATUS.require(status));
    }
    if (kind != null) {
      query.where("site.kind = :kind").bind("kind", Vocabulary.KIND.require(kind));
    }
    if (hasResource != null) {
      query
          .where("site.has_resource = :hasResource")
          .bind("hasResource", Boolean.valueOf(Vocabulary.HAS_RESOURCE.require(hasResource)));
    }
    if (bbox != null) {
      BoundingBox.parse(bbox).applyTo(query);
    }
    if (inside != null) {
      query.where(INSIDE).bind("inside", inside);
    }
  }

  private String checkedQuery() {
    if (q.isBlank() || q.length() > LONGEST_QUERY) {
      throw Problem.invalidParameter("q", "must have from 1 to " + LONGEST_QUERY + " characters");
    }
    return q;
  }

  private String checkedCountry() {
    if (!COUNTRY.matcher(country).matches()) {
      throw Problem.invalidParameter("country", "must be three capital letters such as MMR");
    }
    return country;
  }
}
