import type { components } from "./schema";

/** What the API is about to answer, until its OpenAPI document says so. */
type Schemas = components["schemas"];

export interface Evidence {
  id: string;
  source: { id: string; citation: string; url?: string };
  stance?: string;
  locator?: string;
  quotation?: string;
  archivedUrl?: string;
  publishedOn?: string;
  retrievedOn?: string;
  language?: string;
  grade?: { source?: string; information?: number; text?: string };
  independence?: string;
  note?: string;
  recordedAt?: string;
}

export interface ClaimInDepth {
  holder?: string;
  holderReason?: string;
  level?: string;
  polarity?: string;
  evidence?: Evidence[];
  version?: number;
  change?: string;
  reason?: string;
  recordedBy?: string;
}

export interface HolderInDepth {
  /** `nobody` or `unknown` where it is no actor. */
  holder?: string;
}

export interface KindInDepth {
  nobody?: boolean;
  supporting?: string[];
  refuting?: string[];
  sensitivity?: Sensitivity;
}

/** What would change an answer. */
export interface Sensitivity {
  withoutClaim: { claim: string; state: string; leader?: string }[];
  contrary?: { grade: string; sources: number; state: string; leader?: string };
  text: string;
}

type Holder = Schemas["ControlHolder"] & HolderInDepth;

interface AnswerOfKind extends KindInDepth {
  state: string;
  holders: Holder[];
  reason?: string;
  inheritedFrom?: string;
}

export interface TimelineAnswer {
  until: string;
  kinds: {
    kind: string;
    intervals: { from: string; to: string; changedBy: string[]; answer: AnswerOfKind }[];
  }[];
  claims: (Schemas["ControlClaim"] & ClaimInDepth)[];
}

export interface HistoryAnswer {
  on: string;
  kinds: {
    kind: string;
    steps: { knownFrom: string; knownUntil?: string; changedBy: string[]; answer: AnswerOfKind }[];
  }[];
}

export interface IncidentsAround {
  withinKm: number;
  location?: Schemas["Location"];
  counts: {
    incidents: number;
    deaths: number;
    byYear: { year: number; incidents: number; deaths: number }[];
    bySide: { ucdpId: number; name: string; incidents: number; deaths: number }[];
  };
  items: (Schemas["Incident"] & { distanceKm?: number })[];
  next?: string;
}

export interface Difference {
  /** JSON pointer */
  field: string;
  before?: unknown;
  after?: unknown;
}

export interface Revision {
  number: number;
  at?: string;
  by: string;
  dataSet?: string;
  reason?: string;
  change?: string;
  proposal?: string;
  acceptedBy?: string;
  dataRevision?: number;
  differences: Difference[];
}

export interface Network {
  actor: string;
  on: string;
  depth: number;
  nodes: { id: string; name: string; kind?: string; country?: string; depth: number }[];
  edges: {
    id: string;
    from: string;
    kind: string;
    to: string;
    sharePercent?: number;
    period?: Schemas["Period"];
    certain?: boolean;
  }[];
  truncated: boolean;
  leftOff?: { nodes: number; edges: number };
}

export interface ProposalSummary {
  id: string;
  state: string;
  /** create, change or retract */
  operation: string;
  kind: string;
  /** What is to be changed; absent where something new is proposed. */
  target?: string;
  change?: string;
  reason?: string;
  author: string;
  openedAt: string;
  rebasedAt?: string;
  decidedAt?: string;
  decidedBy?: string;
  decisionReason?: string;
  /** Path of what was made or changed. */
  result?: string;
}

export interface ProposedField {
  field: string;
  before?: unknown;
  proposed?: unknown;
  now?: unknown;
}

export interface Overtaken {
  conflicts: boolean;
  by: { number: number; at?: string; by: string; reason?: string; fields: string[]; conflicting: string[] }[];
}

export interface Proposal extends ProposalSummary {
  differences: ProposedField[];
  overtaken?: Overtaken;
}

export interface ProposalQueue extends Page<ProposalSummary> {
  counts: { state: Record<string, number>; openByKind: Record<string, number> };
}

export interface QualityFlag {
  rule: string;
  field: string;
  message: string;
  expected?: string;
  found?: string;
  arithmetic?: string;
}

export interface QualityPage extends Page<QualityFlag> {
  counts: { rule: string; meaning: string; flags: number; deposits: number }[];
}

interface Party {
  id: string;
  name: string;
}

export interface UltimateHolders {
  on: string;
  state?: string;
  reason?: string;
  holders: {
    actor: Party;
    sharePercent?: number;
    chains: { sharePercent?: number; steps: { actor: Party; sharePercent?: number }[] }[];
  }[];
  remainder: { of?: Party; reason: string; sharePercent: number }[];
  overstated: string[];
}

export interface Holding {
  deposit: { id: string; name: string; longitude?: number; latitude?: number };
  leads: boolean;
  probability: number;
  answer: AnswerOfKind & { kind: string; since?: Schemas["ControlSince"] };
}

export interface Page<Item> {
  items: Item[];
  next?: string;
}

type PathOf<Path> = Path extends undefined ? { path?: never } : { path: Path };

interface Get<Query, Path, Answer> {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  get: {
    parameters: { query?: Query; header?: never; cookie?: never } & PathOf<Path>;
    requestBody?: never;
    responses: { 200: { headers: Record<string, unknown>; content: { "application/json": Answer } } };
  };
}

interface Post<Path, Body, Answer> {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  post: {
    parameters: { query?: never; header?: { "Idempotency-Key"?: string }; cookie?: never } & PathOf<Path>;
    requestBody: { content: { "application/json": Body } };
    responses: { 200: { headers: Record<string, unknown>; content: { "application/json": Answer } } };
  };
}

interface Paging {
  limit?: string;
  cursor?: string;
}

interface Id {
  id: string;
}

export interface PendingPaths {
  "/api/v1/deposits/{id}/control/timeline": Get<{ knownAt?: string; policy?: string }, Id, TimelineAnswer>;
  "/api/v1/deposits/{id}/control/history": Get<
    { on?: string; knownAt?: string; kind?: string },
    Id,
    HistoryAnswer
  >;
  "/api/v1/deposits/{id}/incidents": Get<
    { within?: string; since?: string; until?: string; limit?: string; cursor?: string },
    Id,
    IncidentsAround
  >;
  "/api/v1/control-claims": Post<undefined, Record<string, unknown>, unknown>;
  "/api/v1/quality": Get<Paging & { deposit?: string; rule?: string; country?: string }, undefined, QualityPage>;
  "/api/v1/proposals": Get<Paging & { state?: string; kind?: string; author?: string }, undefined, ProposalQueue>;
  "/api/v1/proposals/{id}": Get<undefined, Id, Proposal>;
  "/api/v1/proposals/{id}/decision": Post<Id, { decision: string; reason: string }, Proposal>;
  "/api/v1/proposals/{id}/withdraw": Post<Id, Record<string, never>, Proposal>;
  "/api/v1/proposals/{id}/rebase": Post<Id, Record<string, never>, Proposal>;
  "/api/v1/deposits/{id}/ultimate-holders": Get<{ on?: string; knownAt?: string }, Id, UltimateHolders>;
  "/api/v1/actors/{id}/holdings": Get<Paging & { on?: string; knownAt?: string }, Id, Page<Holding>>;
  "/api/v1/actors/{id}/network": Get<{ depth?: string; on?: string; knownAt?: string }, Id, Network>;
  "/api/v1/deposits/{id}/revisions": Get<Paging, Id, Page<Revision>>;
  "/api/v1/actors/{id}/revisions": Get<Paging, Id, Page<Revision>>;
}
