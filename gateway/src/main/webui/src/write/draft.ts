import { useState } from "react";

/**
 * What a person has typed, kept for as long as the tab lives: through an error, a reload, and the way to the sign-in
 * and back. It goes only when it was posted.
 */
export function useDraft<T extends object>(key: string, blank: T) {
  const [draft, setDraft] = useState<T>(() => ({ ...blank, ...read(key) }));

  function write(change: Partial<T>) {
    const next = { ...draft, ...change };
    setDraft(next);
    sessionStorage.setItem(storageKey(key), JSON.stringify(next));
  }

  function clear() {
    setDraft(blank);
    sessionStorage.removeItem(storageKey(key));
  }

  return { draft, write, clear };
}

export function hasDraft(key: string): boolean {
  return sessionStorage.getItem(storageKey(key)) !== null;
}

const storageKey = (key: string) => `draft:${key}`;

function read(key: string): object {
  const stored = sessionStorage.getItem(storageKey(key));
  if (stored === null) return {};
  try {
    return Object(JSON.parse(stored));
  } catch {
    return {}; // Not written by us: as good as none.
  }
}
