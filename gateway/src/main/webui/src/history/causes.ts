/** What can move a rank, in the words of the page. */
export const causes: Record<string, string> = {
  world: "new figures",
  correction: "a correction",
  method: "the method",
  price: "prices",
};

/** `new figures +2, prices −1`: the part of each group of inputs, the largest first. */
export function partsInWords(parts: Record<string, number>): string {
  return Object.entries(parts)
    .filter(([, part]) => Math.abs(part) >= 0.05)
    .toSorted(([, one], [, other]) => Math.abs(other) - Math.abs(one))
    .map(([cause, part]) => `${causes[cause] ?? cause} ${signed(part)}`)
    .join(", ");
}

function signed(part: number): string {
  const size = new Intl.NumberFormat("en", { maximumFractionDigits: 1 }).format(Math.abs(part));
  return `${part < 0 ? "−" : "+"}${size}`;
}
