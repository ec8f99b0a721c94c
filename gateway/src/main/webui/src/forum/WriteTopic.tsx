import { useState } from "react";
import { useNavigate } from "react-router";
import { hasDraft } from "../write/draft";
import { TopicForm } from "./TopicForm";

/** A button that opens the form for a new topic; open from the start where a draft is waiting. */
export function WriteTopic({ subject }: { subject?: string }) {
  const draftKey = `topic:${subject ?? "forum"}`;
  const [open, setOpen] = useState(() => hasDraft(draftKey));
  const navigate = useNavigate();
  if (!open) {
    return (
      <p className="actions">
        <button type="button" className="button" onClick={() => setOpen(true)}>
          Write a topic
        </button>
      </p>
    );
  }
  return (
    <TopicForm
      draftKey={draftKey}
      subject={subject}
      onPosted={(topic) => void navigate(`/forum/topics/${topic.id}`)}
      onCancel={() => setOpen(false)}
    />
  );
}
