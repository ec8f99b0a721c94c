import { Link } from "react-router";
import type { Topic } from "../api/types";
import { nameOf } from "../format/words";

/** The deposit or the actor that a topic talks about. */
export function SubjectLink({ subject: { kind, id } }: { subject: NonNullable<Topic["subject"]> }) {
  return <Link to={kind === "actor" ? `/actors/${id}` : `/deposits/${id}`}>{nameOf(id)}</Link>;
}
