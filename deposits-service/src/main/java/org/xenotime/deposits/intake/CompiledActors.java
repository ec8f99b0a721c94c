package org.xenotime.deposits.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.xenotime.deposits.actor.ActorKind;
import org.xenotime.deposits.actor.ActorRef;
import org.xenotime.deposits.actor.Actors;
import org.xenotime.deposits.actor.NewActor;
import org.xenotime.deposits.actor.NewActor.Identifier;
import org.xenotime.deposits.actor.NewRelation;
import org.xenotime.deposits.actor.RelationKind;
import org.xenotime.deposits.evidence.Grade;
import org.xenotime.deposits.evidence.NewEvidence;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.source.NewSource;
import org.xenotime.deposits.source.Sources;

/** The actors of the compiled pages, and what they are to each other. */
@ApplicationScoped
class CompiledActors {

  static final String FILE = "actors.csv";

  private static final Map<String, ActorKind> KINDS =
      Map.of(
          "ethnic_armed_organisation", ActorKind.ARMED_GROUP,
          "armed_wing", ActorKind.ARMED_GROUP,
          "militia_border_guard_force", ActorKind.MILITIA,
          "border_guard_battalion", ActorKind.MILITIA,
          "state_military", ActorKind.STATE_MILITARY,
          "company", ActorKind.COMPANY,
          "private_equity", ActorKind.INVESTOR,
          "state_owned_enterprise", ActorKind.STATE_OWNED_ENTERPRISE,
          "state_agency", ActorKind.STATE_AGENCY);

  private static final Pattern UCDP_SIDE = Pattern.compile("UCDP side id ([0-9]+).*");
  private static final Pattern CIK = Pattern.compile("SEC CIK ([0-9]+)");
  private static final Pattern TICKER = Pattern.compile("[A-Z]+:[A-Z0-9]+");

  private final Actors actors;
  private final Sources sources;

  CompiledActors(Actors actors, Sources sources) {
    this.actors = actors;
    this.sources = sources;
  }

  /** Adds every row; by the id that other files use for it. */
  Map<String, ActorRef> add(List<Row> rows, Tally tally) {
    var added = new LinkedHashMap<String, ActorRef>();
    rows.forEach(row -> added.put(row.required("actor_id"), actors.add(actor(row, tally))));
    tally.stored("actors", added.size());
    return added;
  }

  /**
   * The relations that the rows state themselves, less those that another record of the same source
   * states in more detail.
   */
  List<NewRelation> relations(
      List<Row> rows, Map<String, ActorRef> actors, List<NewRelation> better, Tally tally) {
    return rows.stream()
        .filter(row -> row.text("parent_or_affiliation").isPresent())
        .map(row -> relation(row, actors))
        .filter(
            relation -> {
              var told = better.stream().anyMatch(other -> isSame(relation, other));
              if (told) {
                tally.stored("relations stated in more detail by a claim");
              }
              return !told;
            })
        .toList();
  }

  private NewActor actor(Row row, Tally tally) {
    var kind = row.required("actor_type");
    return new NewActor(
        row.required("actor_id"),
        row.required("name"),
        list(row, "aliases"),
        KINDS.get(kind),
        kind,
        row.text("country_iso3").orElse(null),
        list(row, "identifier").stream().map(text -> identifier(text, tally)).toList(),
        source(row));
  }

  private static Identifier identifier(String text, Tally tally) {
    var ucdp = UCDP_SIDE.matcher(text);
    if (ucdp.matches()) {
      return new Identifier("ucdp-side", ucdp.group(1));
    }
    var cik = CIK.matcher(text);
    if (cik.matches()) {
      return new Identifier("cik", cik.group(1));
    }
    if (TICKER.matcher(text).matches()) {
      return new Identifier("ticker", text);
    }
    tally.unparsed("identifier", text);
    return new Identifier("other", text);
  }

  /** The column says parent or affiliation; what that means depends on who it is. */
  private NewRelation relation(Row row, Map<String, ActorRef> actors) {
    var actor = actors.get(row.required("actor_id"));
    var other = actors.get(row.required("parent_or_affiliation"));
    var type = row.required("actor_type");
    var kind =
        switch (type) {
          case "armed_wing" -> RelationKind.ARMED_WING_OF;
          case "border_guard_battalion" -> RelationKind.PART_OF;
          case "militia_border_guard_force" -> RelationKind.ALLIED_WITH;
          default -> RelationKind.OWNS;
        };
    var owned = kind == RelationKind.OWNS;
    return new NewRelation(
        row.required("actor_id"),
        owned ? other : actor,
        owned ? actor : other,
        kind,
        "parent_or_affiliation of " + type,
        null,
        Period.unknown(),
        NewEvidence.supporting(
            source(row),
            Grade.NOT_JUDGED,
            PublicationDate.of(row.required("source_url"), "").orElse(null)),
        null);
  }

  private static boolean isSame(NewRelation one, NewRelation other) {
    return one.from().equals(other.from())
        && one.to().equals(other.to())
        && one.kind() == other.kind()
        && one.evidence().sourceId() == other.evidence().sourceId();
  }

  private long source(Row row) {
    return sources.register(NewSource.pageOrCitation(row.required("source_url")));
  }

  private static List<String> list(Row row, String column) {
    return row.text(column).stream()
        .flatMap(text -> Arrays.stream(text.split(";")))
        .map(String::strip)
        .toList();
  }
}
