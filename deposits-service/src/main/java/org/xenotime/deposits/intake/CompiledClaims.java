package org.xenotime.deposits.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xenotime.deposits.actor.ActorRef;
import org.xenotime.deposits.actor.NewRelation;
import org.xenotime.deposits.actor.RelationKind;
import org.xenotime.deposits.control.ControlKind;
import org.xenotime.deposits.control.Level;
import org.xenotime.deposits.control.NewClaim;
import org.xenotime.deposits.control.NewClaim.Held;
import org.xenotime.deposits.control.NewClaim.HeldBy;
import org.xenotime.deposits.control.NewClaim.Subject;
import org.xenotime.deposits.control.Polarity;
import org.xenotime.deposits.evidence.Grade;
import org.xenotime.deposits.evidence.NewEvidence;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.source.NewSource;
import org.xenotime.deposits.source.Sources;

/**
 * The control claims of the compiled pages: a row about a place is a claim, one about a company is
 * a relation between two actors. None has a grade: F6, not judged.
 */
@ApplicationScoped
class CompiledClaims {

  static final String FILE = "control_claims.csv";

  private static final String COMPANY = " (company)";
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** What the words of the rows mean; {@code owner_operator} says two things. */
  private static final Map<String, List<ControlKind>> KINDS =
      Map.of(
          "territorial_de_facto", List.of(ControlKind.TERRITORY),
          "tax_authority", List.of(ControlKind.TAXATION),
          "licence_holder", List.of(ControlKind.LICENCE),
          "owner", List.of(ControlKind.OWNERSHIP),
          "controlling_shareholder", List.of(ControlKind.OWNERSHIP),
          "investor", List.of(ControlKind.OWNERSHIP),
          "acquirer_controlling_interest", List.of(ControlKind.OWNERSHIP),
          "owner_operator", List.of(ControlKind.OWNERSHIP, ControlKind.OPERATION),
          "operator", List.of(ControlKind.OPERATION));

  private final Sources sources;

  CompiledClaims(Sources sources) {
    this.sources = sources;
  }

  List<NewClaim> claims(
      List<Row> rows, CompiledSubjects subjects, Map<String, ActorRef> actors, Tally tally) {
    return rows.stream()
        .filter(row -> !isAboutCompany(row))
        .flatMap(row -> claims(row, subjects, actors, tally))
        .toList();
  }

  /** A share in a company: the shareholder owns it. */
  List<NewRelation> shareholdings(List<Row> rows, Map<String, ActorRef> actors) {
    return rows.stream()
        .filter(CompiledClaims::isAboutCompany)
        .map(row -> shareholding(row, actors))
        .toList();
  }

  private Stream<NewClaim> claims(
      Row row, CompiledSubjects subjects, Map<String, ActorRef> actors, Tally tally) {
    var id = row.required("claim_id");
    var kinds = KINDS.get(row.required("control_type"));
    if (kinds.size() > 1) {
      tally.flag("stored-as-one-claim-for-each-kind", FILE, row.number(), id);
    }
    var period = period(row);
    if (period.isUndated()) {
      tally.flag("no-date", FILE, row.number(), id);
    }
    if (row.text("note").orElse("").contains("CONFLICTS")) {
      tally.flag("contradicted-by-another-source", FILE, row.number(), id);
    }
    var text = row.required("deposit_or_area");
    var place =
        subjects.site(text).orElseThrow(() -> new IllegalStateException("No site: " + text));
    return IntStream.range(0, kinds.size())
        .mapToObj(
            n ->
                new NewClaim(
                    n == 0 ? id : id + "-" + kinds.get(n).id(),
                    new Subject(place, text, row.text("mimu_town_pcode").orElse(null)),
                    HeldBy.actor(actors.get(row.required("actor_id"))),
                    held(row, kinds.get(n)),
                    period,
                    row.text("note").orElse(null),
                    List.of(evidence(row))));
  }

  private static Held held(Row row, ControlKind kind) {
    var type = row.required("control_type");
    var share = row.text("share_percent").map(BigDecimal::new).orElse(null);
    var level =
        switch (type) {
          case "acquirer_controlling_interest" -> Level.NONE;
          case "investor" -> Level.SHARED;
          default -> share == null || share.compareTo(ALL) == 0 ? Level.FULL : Level.SHARED;
        };
    return new Held(kind, type, level, Polarity.ASSERTS, share);
  }

  /** Where only the second column has a date it is one of which the source says that it held. */
  private static Period period(Row row) {
    var from = row.text("valid_from").map(PartialDate::parse).orElse(null);
    var second = row.text("valid_to_or_as_of").map(PartialDate::parse).orElse(null);
    return from == null ? new Period(null, null, second) : new Period(from, second, null);
  }

  private NewEvidence evidence(Row row) {
    var source = row.required("source_url");
    return NewEvidence.supporting(
        source(row),
        Grade.NOT_JUDGED,
        PublicationDate.of(source, row.text("note").orElse("")).orElse(null));
  }

  private NewRelation shareholding(Row row, Map<String, ActorRef> actors) {
    var name = row.required("deposit_or_area").replace(COMPANY, "");
    var company =
        actors.values().stream()
            .filter(actor -> actor.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No actor is called " + name));
    return new NewRelation(
        row.required("claim_id"),
        actors.get(row.required("actor_id")),
        company,
        RelationKind.OWNS,
        row.required("control_type"),
        row.text("share_percent").map(BigDecimal::new).orElse(null),
        period(row),
        evidence(row),
        row.text("note").orElse(null));
  }

  private static boolean isAboutCompany(Row row) {
    return row.required("deposit_or_area").endsWith(COMPANY);
  }

  private long source(Row row) {
    return sources.register(NewSource.pageOrCitation(row.required("source_url")));
  }
}
