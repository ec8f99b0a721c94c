package org.xenotime.deposits.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xenotime.deposits.element.HeavyDefinition;
import org.xenotime.deposits.resource.CompositionView;
import org.xenotime.deposits.resource.FiguresView;
import org.xenotime.deposits.resource.SiteResources;
import org.xenotime.deposits.resource.StatementView;
import org.xenotime.deposits.site.DescribedSite.Surroundings;

@Schema(
    name = "Deposit",
    description = "Everything known of a deposit, each figure with its source")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DepositView(
    @JsonUnwrapped DepositSummary summary,
    @Schema(description = "Deposit type in the words of the source") String depositTypeText,
    @Schema(description = "Minerals of the ore, as the source names them") List<String> minerals,
    @Schema(description = "What is or could be mined, as the source writes it")
        List<String> commodities,
    @Schema(description = "Rock that holds the ore, in the words of the source") String hostRock,
    @Schema(description = "Discovery in the words of the source") String discoveryText,
    @Schema(
            description =
                "Who held it by the source, which for USGS records is 2011 to 2015: not today's"
                    + " owner")
        String companyText,
    @Schema(description = "What contains it, in the words of the source") String partOfText,
    @Schema(description = "Fields that the source marks with (?)") List<String> uncertain,
    @JsonUnwrapped Surroundings surroundings,
    FiguresView figures,
    @Schema(description = "All resource statements of all sources") List<StatementView> statements,
    @Schema(description = "All compositions of all sources") List<CompositionView> compositions,
    Links links) {

  static DepositView from(DescribedSite described, SiteResources known, HeavyDefinition heavy) {
    var site = described.site();
    return new DepositView(
        DepositSummary.from(site, heavy),
        site.depositTypeText,
        site.minerals,
        site.commodities,
        site.hostRock,
        site.discoveryText,
        site.companyText,
        site.partOfText,
        site.uncertain,
        described.surroundings(),
        FiguresView.from(known.headline(), heavy),
        known.statements().stream().map(StatementView::from).toList(),
        known.compositions().stream().map(c -> CompositionView.from(c, heavy)).toList(),
        Links.of(site.slug));
  }

  @Schema(description = "Paths of what else there is of the deposit")
  record Links(
      @Schema(description = "Its own") String self,
      @Schema(description = "The records of the sources, word for word") String records,
      @Schema(description = "Who holds it") String control,
      @Schema(description = "What is claimed about who holds it") String claims,
      @Schema(description = "What the forum says of it") String discussions,
      @Schema(description = "Why it ranks where it does") String ranking) {

    static Links of(String slug) {
      var self = "/api/v1/deposits/" + slug;
      return new Links(
          self,
          self + "/records",
          self + "/control",
          "/api/v1/control-claims?deposit=" + slug,
          "/api/v1/forum/topics?subject=deposit:" + slug,
          "/api/v1/rankings/heavy/deposits/" + slug);
    }
  }
}
