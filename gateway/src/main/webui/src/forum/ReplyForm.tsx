import { asProblem } from "../api/problem";
import type { Post } from "../api/types";
import { ProblemNotice } from "../ui/ProblemNotice";
import { useDraft } from "../write/draft";
import { fieldError } from "../write/fieldErrors";
import { MarkdownField } from "./MarkdownField";
import { SignInHint } from "../session/SignInHint";
import { useReply } from "./queries";

interface Props {
  topic: string;
  onPosted: (post: Post) => void;
}

export function ReplyForm({ topic, onPosted }: Props) {
  const { draft, write, clear } = useDraft(`reply:${topic}`, { markdown: "" });
  const reply = useReply(topic);
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        reply.mutate(draft, {
          onSuccess: (post) => {
            clear();
            onPosted(post);
          },
        });
      }}
    >
      <SignInHint />
      <MarkdownField
        label="Your reply"
        value={draft.markdown}
        error={fieldError(reply.error, "markdown")}
        onChange={(markdown) => write({ markdown })}
      />
      {reply.isError && <ProblemNotice problem={asProblem(reply.error)} />}
      <p className="actions">
        <button type="submit" className="button primary" disabled={reply.isPending}>
          Reply
        </button>
      </p>
    </form>
  );
}
