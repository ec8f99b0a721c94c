package org.xenotime.deposits.site;

import java.util.List;

/** A site as an import brings it, in the groups in which sources describe one. */
public record NewSite(
    Identity identity, Place place, Geology geology, History history, Quality quality) {

  /**
   * What it is called and by whom.
   *
   * @param slugs wishes for the slug, best first; the first that is free is given
   * @param kind site, district, complex or area
   * @param sourceId the source of this description
   */
  public record Identity(
      List<String> slugs, String name, List<String> aliases, String kind, long sourceId) {}

  /**
   * Where it lies.
   *
   * @param country ISO 3166-1 alpha-3; null where unknown
   * @param location null where unknown
   * @param partOf id of the site that contains this one; null where none is known
   */
  public record Place(
      String country, String adminArea, Location location, Long partOf, String partOfText) {

    public static Place in(String country, String adminArea) {
      return new Place(country, adminArea, null, null, null);
    }

    public Place at(Location location) {
      return new Place(country, adminArea, location, partOf, partOfText);
    }

    public Place within(SiteRef container) {
      return new Place(country, adminArea, location, container.id(), container.name());
    }
  }

  /**
   * What it is made of.
   *
   * @param depositType of the published vocabulary
   * @param depositTypeText in the words of the source
   */
  public record Geology(
      String depositType,
      String depositTypeText,
      List<String> commodities,
      List<String> minerals,
      String hostRock) {

    public static Geology unknown() {
      return new Geology("unknown", null, List.of("REE"), List.of(), null);
    }
  }

  public record History(
      String status,
      String production,
      Integer discoveryYear,
      String discoveryText,
      String companyText) {

    public static History unknown() {
      return new History(null, null, null, null, null);
    }
  }

  /**
   * What to mind about it.
   *
   * @param uncertain fields that the source itself doubts
   * @param flags what is wrong with the record
   */
  public record Quality(List<String> uncertain, List<String> flags) {

    public static Quality good() {
      return new Quality(List.of(), List.of());
    }
  }
}
