import { useSource } from "../about/queries";

/** Straight to where a source can be read, under the name of its site. */
export function ReadSource({ id }: { id: string }) {
  const { data: source } = useSource(id);
  if (!source?.url || !URL.canParse(source.url)) return null;
  return (
    <a href={source.url} rel="noreferrer nofollow">
      {new URL(source.url).hostname.replace(/^www\./, "")}
    </a>
  );
}
