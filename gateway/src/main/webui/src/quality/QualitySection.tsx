import { useQuery } from "@tanstack/react-query";
import { api, dataOf } from "../api/client";
import { label } from "../format/words";
import { Empty } from "../ui/Empty";
import { QueryView } from "../ui/QueryView";
import { Section } from "../ui/Section";

/** What our own check of the sources' words finds wrong or doubtful, with the arithmetic; it changes no figure. */
export function QualitySection({ deposit }: { deposit: string }) {
  const flags = useQualityFlags(deposit);
  return (
    <Section title="Quality">
      <QueryView query={flags} what="the flags">
        {({ items, counts }) => (
          <>
            {items.length === 0 && <Empty>No rule of quality is broken by what is recorded here.</Empty>}
            <ul className="plain-list flags">
              {items.map((flag) => (
                <li key={`${flag.rule} ${flag.field}`}>
                  <p>
                    <strong title={counts.find(({ rule }) => rule === flag.rule)?.meaning}>{label(flag.rule)}:</strong>{" "}
                    {flag.message}
                  </p>
                  {flag.arithmetic && <p className="arithmetic">{flag.arithmetic}</p>}
                  <p className="small soft particulars">
                    {flag.found && <span>found {flag.found}</span>}
                    {flag.expected && <span>expected {flag.expected}</span>}
                    <span>
                      <code>{flag.field}</code>
                    </span>
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryView>
    </Section>
  );
}

function useQualityFlags(deposit: string) {
  return useQuery({
    queryKey: ["quality", deposit],
    queryFn: () => dataOf(api.GET("/api/v1/quality", { params: { query: { deposit, limit: 100 } } })),
  });
}
