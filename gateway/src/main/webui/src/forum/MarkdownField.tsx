import { useId } from "react";
import { asProblem } from "../api/problem";
import { ProblemNotice } from "../ui/ProblemNotice";
import { PostHtml } from "./PostHtml";
import { usePreview } from "./queries";

interface Props {
  label: string;
  value: string;
  error?: string | undefined;
  onChange: (markdown: string) => void;
}

/** A text in Markdown and, on demand, how the server will show it. */
export function MarkdownField({ label, value, error, onChange }: Props) {
  const id = useId();
  const preview = usePreview();
  const shown = preview.data?.html;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        required
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          onChange(event.target.value);
          preview.reset();
        }}
      />
      {error && <p className="field-error">{error}</p>}
      <p className="small soft actions" id={`${id}-hint`}>
        Markdown: **bold**, *italic*, lists, tables, links.
        <button
          type="button"
          className="button"
          disabled={value.trim() === "" || preview.isPending}
          onClick={() => preview.mutate(value)}
        >
          {preview.isPending ? "Loading the preview…" : "Preview"}
        </button>
      </p>
      {preview.isError && <ProblemNotice problem={asProblem(preview.error)} />}
      {shown !== undefined && (
        <section className="card" aria-label="Preview" aria-live="polite">
          <PostHtml html={shown} />
        </section>
      )}
    </div>
  );
}
