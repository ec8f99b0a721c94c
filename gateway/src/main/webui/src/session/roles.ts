import { useMe } from "./me";

/** Whether who is asking accepts and rejects what others propose. */
export function useDecides(): boolean {
  const { data: me } = useMe();
  return me?.roles.some((role) => role === "editor" || role === "admin") ?? false;
}
