/** The ranking that the home page shows. */
export const homeRanking = "heavy";

/** Where a ranking stands in this app; the first one is the home page. */
export function rankingAddress(methodology: string): string {
  return methodology === homeRanking ? "/" : `/rankings/${methodology}`;
}

export function whyAddress(methodology: string, deposit: string): string {
  return `/rankings/${methodology}/deposits/${deposit}`;
}

export function compareAddress(methodology: string, a: number, b: number): string {
  return `/rankings/${methodology}/compare?a=${a}&b=${b}`;
}

/** What a ranking is called, from the name of its methodology: `Heavy rare earth ranking`. */
export function rankingTitle(name: string): string {
  return `${name.replace(/rare earths$/, "rare earth")} ranking`;
}
