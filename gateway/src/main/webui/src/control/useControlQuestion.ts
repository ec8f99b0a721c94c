import { useCallback } from "react";
import { useSearchParams } from "react-router";
import type { ControlQuestion } from "./queries";

/**
 * The day asked about and the day of knowledge; both stand in the address, so that an answer can be cited. An empty day
 * takes it out again.
 */
export function useControlQuestion(): [ControlQuestion, (change: ControlQuestion) => void] {
  const [search, setSearch] = useSearchParams();
  const on = search.get("on");
  const knownAt = search.get("knownAt");
  const ask = useCallback(
    (change: ControlQuestion) =>
      setSearch(
        (before) => {
          for (const [name, value] of Object.entries(change)) {
            if (value) before.set(name, value);
            else before.delete(name);
          }
          return before;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  return [{ ...(on && { on }), ...(knownAt && { knownAt }) }, ask];
}
