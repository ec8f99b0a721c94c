/** What one actor is to another, as the verb between their names. */
export const verbs: Record<string, string> = {
  "part-of": "is part of",
  "armed-wing-of": "is the armed wing of",
  owns: "owns",
  "allied-with": "is allied with",
  "opposed-to": "is opposed to",
};
