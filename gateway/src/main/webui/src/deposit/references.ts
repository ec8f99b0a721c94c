import type { Deposit, SourceRef } from "../api/types";

/** The numbered sources of a page: the same source has one number wherever it is named. */
export class References {
  private readonly numbers = new Map<string, number>();
  readonly list: SourceRef[] = [];

  add(source: SourceRef): void {
    if (this.numbers.has(source.id)) return;
    this.list.push(source);
    this.numbers.set(source.id, this.list.length);
  }

  numberOf(source: SourceRef): number | undefined {
    return this.numbers.get(source.id);
  }
}

export function referencesOf(deposit: Deposit): References {
  const references = new References();
  for (const { source } of deposit.statements) references.add(source);
  for (const { source } of deposit.compositions) references.add(source);
  if (deposit.source) references.add(deposit.source);
  for (const source of deposit.references ?? []) references.add(source);
  return references;
}
