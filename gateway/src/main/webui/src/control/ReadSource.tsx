import { useSource } from "../about/queries";
import { Outside } from "../ui/Outside";

/** Straight to where a source can be read, under the name of its site. */
export function ReadSource({ id }: { id: string }) {
  const { data: source } = useSource(id);
  return source?.url ? <Outside url={source.url} /> : null;
}
