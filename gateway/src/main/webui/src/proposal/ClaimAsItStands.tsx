import { useQuery } from "@tanstack/react-query";
import { api, dataOf } from "../api/client";
import { ClaimList } from "../control/ClaimList";
import { QueryView } from "../ui/QueryView";
import { Section } from "../ui/Section";

/** The claim that a proposal would change, take back or add evidence to. */
export function ClaimAsItStands({ id }: { id: string }) {
  const claim = useQuery({
    queryKey: ["claim", id],
    queryFn: () => dataOf(api.GET("/api/v1/control-claims/{id}", { params: { path: { id } } })),
  });
  return (
    <Section title="The claim as it stands">
      <QueryView query={claim} what="the claim">
        {(data) => <ClaimList claims={[data]} />}
      </QueryView>
    </Section>
  );
}
