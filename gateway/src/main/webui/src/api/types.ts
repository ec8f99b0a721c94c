import type { ClaimInDepth, HolderInDepth, KindInDepth } from "./pending";
import type { components } from "./schema";

/** The shapes of the API under the names that this app speaks of them with. */
type Schemas = components["schemas"];

export type SourceRef = Schemas["DepositsSourceRef"];
export type DepositSummary = Schemas["DepositSummary"];
export type Deposit = Schemas["Deposit"];
export type Figure = Schemas["Figure"];
export type Statement = Schemas["ResourceStatement"];
export type Composition = Schemas["Composition"];
export type Claim = Schemas["ControlClaim"] & ClaimInDepth;
export type Holder = Schemas["ControlHolder"] & HolderInDepth;
export type ControlOfKind = Omit<Schemas["ControlOfKind"], "holders"> & KindInDepth & { holders: Holder[] };
export type Control = Omit<Schemas["ControlAnswer"], "controls" | "claims"> & {
  controls: ControlOfKind[];
  claims: Claim[];
};
export type {
  Difference,
  Evidence,
  Holding,
  IncidentsAround,
  Network,
  Overtaken,
  Proposal,
  ProposalSummary,
  ProposedField,
  QualityFlag,
  Revision,
  Sensitivity,
  TimelineAnswer,
  UltimateHolders,
} from "./pending";
export type Grade = Schemas["Grade"];
export type Actor = Schemas["Actor"];
export type RankingPage = Schemas["Ranking"];
export type RankingEntry = Schemas["RankingEntry"];
export type Explanation = Schemas["Explanation"];
export type CriterionResult = Schemas["CriterionResult"];
export type ImportSummary = Schemas["IntakeSummary"];
export type Category = Schemas["Category"];
export type Topic = Schemas["Topic"];
export type Post = Schemas["Post"];
