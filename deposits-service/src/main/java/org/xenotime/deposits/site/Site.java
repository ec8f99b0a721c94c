package org.xenotime.deposits.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.xenotime.deposits.element.HeavyDefinition;
import org.xenotime.deposits.quality.Flag;
import org.xenotime.deposits.quality.Rule;
import org.xenotime.deposits.quality.SiteFacts;
import org.xenotime.deposits.resource.Headline;
import org.xenotime.deposits.resource.SiteResources;

@Entity
@DynamicUpdate
class Site {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_seq")
  @SequenceGenerator(name = "site_seq", sequenceName = "site_seq", allocationSize = 50)
  Long id;

  String slug;
  String name;
  List<String> aliases;
  String kind;
  String country;
  String adminArea;
  Double longitude;
  Double latitude;
  String locationPrecision;
  Long partOfId;
  String partOfText;
  String depositType;
  String depositTypeText;
  String status;
  String production;
  List<String> commodities;
  List<String> minerals;
  String hostRock;
  Integer discoveryYear;
  String discoveryText;
  String companyText;
  List<String> uncertain;
  List<String> flags;
  long sourceId;
  int revision;

  boolean hasResource;
  BigDecimal treoTonnes;
  BigDecimal treoPercent;

  @Column(name = "heavy_share_tb_lu_y")
  BigDecimal heavyShareTb;

  @Column(name = "heavy_share_gd_lu_y")
  BigDecimal heavyShareGd;

  @Column(name = "heavy_share_eu_lu_y")
  BigDecimal heavyShareEu;

  @Column(name = "heavy_tonnes_tb_lu_y")
  BigDecimal heavyTonnesTb;

  @Column(name = "heavy_tonnes_gd_lu_y")
  BigDecimal heavyTonnesGd;

  @Column(name = "heavy_tonnes_eu_lu_y")
  BigDecimal heavyTonnesEu;

  @Column(insertable = false, updatable = false)
  String searchText;

  /** For Hibernate. */
  protected Site() {}

  Site(String slug, NewSite site) {
    this.slug = slug;
    name = site.identity().name();
    aliases = site.identity().aliases();
    kind = site.identity().kind();
    sourceId = site.identity().sourceId();
    place(site.place());
    depositType = site.geology().depositType();
    depositTypeText = site.geology().depositTypeText();
    commodities = site.geology().commodities();
    minerals = site.geology().minerals();
    hostRock = site.geology().hostRock();
    status = site.history().status();
    production = site.history().production();
    discoveryYear = site.history().discoveryYear();
    discoveryText = site.history().discoveryText();
    companyText = site.history().companyText();
    uncertain = site.quality().uncertain();
    flags = site.quality().flags();
  }

  private void place(NewSite.Place place) {
    country = place.country();
    adminArea = place.adminArea();
    partOfId = place.partOf();
    partOfText = place.partOfText();
    if (place.location() != null) {
      longitude = place.location().longitude();
      latitude = place.location().latitude();
      locationPrecision = place.location().precision();
    }
  }

  /** One that somebody describes here. */
  static Site described(String slug, DepositDraft draft, Long partOf, long source) {
    var site = new Site();
    site.slug = slug;
    site.uncertain = List.of();
    site.flags = List.of();
    site.become(draft, partOf, source);
    return site;
  }

  /** What a draft does not speak of, as the words of the source, stays as it is. */
  void become(DepositDraft draft, Long partOf, long source) {
    slug = draft.id() == null ? slug : draft.id();
    name = draft.name().strip();
    aliases = draft.aliases();
    kind = draft.kind();
    country = draft.country();
    adminArea = draft.adminArea();
    longitude = draft.location() == null ? null : draft.location().longitude().doubleValue();
    latitude = draft.location() == null ? null : draft.location().latitude().doubleValue();
    locationPrecision = draft.location() == null ? null : draft.location().precision();
    partOfText = Objects.equals(partOf, partOfId) ? partOfText : null;
    partOfId = partOf;
    depositType = draft.depositType();
    status = draft.status();
    production = draft.production();
    minerals = draft.minerals();
    commodities = draft.commodities();
    hostRock = draft.hostRock();
    discoveryYear = draft.discoveryYear();
    sourceId = source;
  }

  /** What the rules of quality look at. */
  SiteFacts facts(SiteResources known) {
    return new SiteFacts(
        country,
        longitude == null ? null : new SiteFacts.Place(longitude, latitude),
        discoveryYear,
        Rule.given(flags),
        known.statements(),
        known.compositions());
  }

  void flag(List<Flag> found) {
    flags =
        Stream.concat(Rule.given(flags).stream(), found.stream().map(Flag::rule))
            .distinct()
            .toList();
  }

  void lead(Headline headline) {
    hasResource = headline.hasResource();
    treoTonnes = headline.treoTonnes();
    treoPercent = headline.treoPercent();
    heavyShareTb = headline.heavySharePercent(HeavyDefinition.TB_LU_Y);
    heavyShareGd = headline.heavySharePercent(HeavyDefinition.GD_LU_Y);
    heavyShareEu = headline.heavySharePercent(HeavyDefinition.EU_LU_Y);
    heavyTonnesTb = headline.heavyTreoTonnes(HeavyDefinition.TB_LU_Y);
    heavyTonnesGd = headline.heavyTreoTonnes(HeavyDefinition.GD_LU_Y);
    heavyTonnesEu = headline.heavyTreoTonnes(HeavyDefinition.EU_LU_Y);
    revision++;
  }

  BigDecimal heavyShare(HeavyDefinition definition) {
    return switch (definition) {
      case TB_LU_Y -> heavyShareTb;
      case GD_LU_Y -> heavyShareGd;
      case EU_LU_Y -> heavyShareEu;
    };
  }

  BigDecimal heavyTonnes(HeavyDefinition definition) {
    return switch (definition) {
      case TB_LU_Y -> heavyTonnesTb;
      case GD_LU_Y -> heavyTonnesGd;
      case EU_LU_Y -> heavyTonnesEu;
    };
  }

  Location location() {
    return longitude == null ? null : new Location(longitude, latitude, locationPrecision);
  }

  SiteRef ref() {
    return new SiteRef(id, slug, name);
  }
}
