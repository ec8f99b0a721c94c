import { useEffect, useState, useSyncExternalStore } from "react";

export type Theme = "light" | "dark";

const KEY = "theme";
const darkScheme = () => globalThis.matchMedia("(prefers-color-scheme: dark)");

/** The person's own choice, if there was one; it outlives the visit. */
export function chosenTheme(): Theme | undefined {
  const stored = localStorage.getItem(KEY);
  return stored === "light" || stored === "dark" ? stored : undefined;
}

/** The theme in force: the person's choice, or what the system prefers. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [choice, setChoice] = useState(chosenTheme);
  const systemIsDark = useSyncExternalStore(
    (notify) => {
      const scheme = darkScheme();
      scheme.addEventListener("change", notify);
      return () => scheme.removeEventListener("change", notify);
    },
    () => darkScheme().matches,
  );
  useEffect(() => {
    if (!choice) return;
    localStorage.setItem(KEY, choice);
    document.documentElement.dataset["theme"] = choice;
  }, [choice]);
  return [choice ?? (systemIsDark ? "dark" : "light"), setChoice];
}
