import { useRef } from "react";

/**
 * One key for one text: sending the same again after a lost answer makes no second post, while a changed text is a new
 * one, and so is the same text after it was posted.
 */
export function useIdempotencyKey() {
  const last = useRef({ body: "", key: "" });
  return {
    keyFor: (body: object): string => {
      const text = JSON.stringify(body);
      if (last.current.body !== text) last.current = { body: text, key: crypto.randomUUID() };
      return last.current.key;
    },
    forget: () => {
      last.current = { body: "", key: "" };
    },
  };
}
