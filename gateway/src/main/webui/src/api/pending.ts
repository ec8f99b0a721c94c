/** What the API is about to answer, until its OpenAPI document says so. */
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
