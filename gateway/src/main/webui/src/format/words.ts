import isoCountries from "i18n-iso-countries/codes.json";

const alpha2 = new Map(isoCountries.map(([two, three]) => [three, two] as const));
const regionNames = new Intl.DisplayNames("en", { type: "region" });

/** The name of a country from its ISO 3166-1 alpha-3 code; what is no such code is left as it is. */
export function countryName(alpha3: string): string {
  // The sources, the United Nations and the country itself say Myanmar.
  if (alpha3 === "MMR") return "Myanmar";
  const two = alpha2.get(alpha3);
  return (two && regionNames.of(two)) ?? alpha3;
}

/** A word of the API's vocabularies for people: `ion-adsorption-clay` as `Ion adsorption clay`. */
export function label(term: string): string {
  const text = term.replaceAll(/[-_]/g, " ").replaceAll(/\b(treo|ree|usd|mcs)\b/g, (word) => word.toUpperCase());
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name that is near enough where only the slug of a thing is known: `pang-war` as `Pang War`. */
export function nameOf(slug: string): string {
  return slug.replaceAll("-", " ").replaceAll(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
}

export type HeavyDefinition = "tb-lu-y" | "gd-lu-y" | "eu-lu-y";

/** Which elements are heavy is a convention; there are three in use. */
export const heavyDefinitions: Record<HeavyDefinition, string> = {
  "tb-lu-y": "Tb to Lu and Y (USGS)",
  "gd-lu-y": "Gd to Lu and Y",
  "eu-lu-y": "Eu to Lu and Y",
};

export function isHeavyDefinition(value: string | null | undefined): value is HeavyDefinition {
  return value !== null && value !== undefined && value in heavyDefinitions;
}

export const sourceGrades: Record<string, string> = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "reliability cannot be judged",
};

export const informationGrades: Record<number, string> = {
  1: "confirmed",
  2: "probably true",
  3: "possibly true",
  4: "doubtful",
  5: "improbable",
  6: "truth cannot be judged",
};

/** What a grade on the Admiralty scale says, e.g. for B and 2. */
export function gradeMeaning(source: string, information: number): string {
  if (source === "F" && information === 6) return "Neither the source nor the information has been judged yet";
  return `Source ${source}: ${sourceGrades[source] ?? "ungraded"}; information ${information}: ${
    informationGrades[information] ?? "ungraded"
  }`;
}
