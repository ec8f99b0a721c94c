import type { components } from "./schema";

/** The shapes of the API under the names that this app speaks of them with. */
type Schemas = components["schemas"];

export type SourceRef = Schemas["DepositsSourceRef"];
export type DepositSummary = Schemas["DepositSummary"];
export type Deposit = Schemas["Deposit"];
export type Figure = Schemas["Figure"];
export type Statement = Schemas["ResourceStatement"];
export type Composition = Schemas["Composition"];
export type Claim = Schemas["ControlClaim"];
export type Holder = Schemas["ControlHolder"];
export type ControlOfKind = Schemas["ControlOfKind"];
export type Control = Schemas["ControlAnswer"];
export type TimelineAnswer = Schemas["ControlTimeline"];
export type Sensitivity = Schemas["ControlSensitivity"];
export type Evidence = Schemas["Evidence"];
export type Holding = Schemas["ControlHolding"];
export type Network = Schemas["ActorNetwork"];
export type UltimateHolders = Schemas["UltimateHolders"];
export type IncidentsAround = Schemas["IncidentsAroundDeposit"];
export type Revision = Schemas["Revision"];
export type Difference = Schemas["Difference"];
export type Proposal = Schemas["Proposal"];
export type ProposalSummary = Schemas["ProposalSummary"];
export type ProposedField = Schemas["ProposedField"];
export type Overtaken = Schemas["Overtaken"];
/** A claim as it is written, and why. */
export type ClaimDraft = Schemas["ControlClaimDraft"] & { reason?: string };
export type GivenEvidence = Schemas["EvidenceGiven"];
export type SourceDraft = Schemas["SourceDraft"];
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
