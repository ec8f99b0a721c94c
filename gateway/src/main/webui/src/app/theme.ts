import { useSyncExternalStore } from "react";

export type Theme = "light" | "dark";

const KEY = "theme";
const listeners = new Set<() => void>();
const darkScheme = () => globalThis.matchMedia("(prefers-color-scheme: dark)");

/** The theme in force: the person's own choice, which outlives the visit, or what the system prefers. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => chosen() ?? (darkScheme().matches ? "dark" : "light"));
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  applyChosenTheme();
  for (const listener of listeners) listener();
}

/** Before the first paint, so that nobody is blinded by the other theme. */
export function applyChosenTheme(): void {
  const theme = chosen();
  if (theme) document.documentElement.dataset["theme"] = theme;
}

function chosen(): Theme | undefined {
  const stored = localStorage.getItem(KEY);
  return stored === "light" || stored === "dark" ? stored : undefined;
}

function subscribe(listener: () => void): () => void {
  const scheme = darkScheme();
  listeners.add(listener);
  scheme.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    scheme.removeEventListener("change", listener);
  };
}
