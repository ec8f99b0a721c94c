import { useId } from "react";
import { asProblem } from "../api/problem";
import type { Topic } from "../api/types";
import { ProblemNotice } from "../ui/ProblemNotice";
import { useDraft } from "../write/draft";
import { fieldError } from "../write/fieldErrors";
import { MarkdownField } from "./MarkdownField";
import { SignInHint } from "../session/SignInHint";
import { useCategories, useCreateTopic } from "./queries";

interface Props {
  draftKey: string;
  subject?: string | undefined;
  onPosted: (topic: Topic) => void;
  onCancel: () => void;
}

export function TopicForm({ draftKey, subject, onPosted, onCancel }: Props) {
  const id = useId();
  const { draft, write, clear } = useDraft(draftKey, { category: "", title: "", markdown: "" });
  const categories = useCategories();
  const create = useCreateTopic();
  const choices = categories.data?.items ?? [];
  const category = draft.category || (choices[0]?.id ?? "");
  const titleError = fieldError(create.error, "title");
  return (
    <form
      className="composer card"
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate(
          { ...draft, category, ...(subject && { subject }) },
          {
            onSuccess: (topic) => {
              clear();
              onPosted(topic);
            },
          },
        );
      }}
    >
      <SignInHint />
      <div className="field">
        <label htmlFor={`${id}-title`}>Title</label>
        <input
          id={`${id}-title`}
          required
          maxLength={200}
          value={draft.title}
          aria-invalid={titleError !== undefined}
          onChange={(event) => write({ title: event.target.value })}
        />
        {titleError && <p className="field-error">{titleError}</p>}
      </div>
      <div className="field">
        <label htmlFor={`${id}-category`}>Category</label>
        <select
          id={`${id}-category`}
          required
          value={category}
          onChange={(event) => write({ category: event.target.value })}
        >
          {choices.map(({ id: value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <MarkdownField
        label="Text"
        value={draft.markdown}
        error={fieldError(create.error, "markdown")}
        onChange={(markdown) => write({ markdown })}
      />
      {categories.isError && <ProblemNotice problem={asProblem(categories.error)} />}
      {create.isError && <ProblemNotice problem={asProblem(create.error)} />}
      <p className="actions">
        <button type="submit" className="button primary" disabled={create.isPending || category === ""}>
          Post topic
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            clear();
            onCancel();
          }}
        >
          Discard
        </button>
      </p>
    </form>
  );
}
