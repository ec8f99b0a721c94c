/** What one actor is to another, as the verb between their names. */
export const verbs: Record<string, string> = {
  "part-of": "is part of",
  "armed-wing-of": "is the armed wing of",
  owns: "owns",
  "allied-with": "is allied with",
  "opposed-to": "is opposed to",
};

/** The same in as few letters as a line in a picture has room for. */
export const shortVerbs: Record<string, string> = {
  "part-of": "part of",
  "armed-wing-of": "armed wing of",
  owns: "owns",
  "allied-with": "allied",
  "opposed-to": "opposed",
};

/** Of what holds both ways no arrow says who is what to whom. */
export const isMutual = (kind: string) => kind === "allied-with" || kind === "opposed-to";
