import { type KeyboardEvent, type SubmitEvent, useRef, useState } from "react";
import { Link, useNavigate } from "react-router";
import { countryName, label } from "../format/words";
import { useDebounced } from "../ui/useDebounced";
import { useDepositSuggestions } from "./queries";

/** Search from every page: suggestions while typing, all results on Enter. Arrow keys walk, Escape closes. */
export function SearchBox() {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const navigate = useNavigate();
  const asked = useDebounced(text.trim());
  const { data } = useDepositSuggestions(asked);
  const showing = open && asked.length >= 2 && data !== undefined;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setOpen(false);
    void navigate(`/deposits?${new URLSearchParams({ q: text.trim() })}`);
  }

  function walk(event: KeyboardEvent) {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>("input, a") ?? [])];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && showing) {
      event.preventDefault();
      stops[here + step]?.focus();
    } else if (event.key === "Escape" && showing) {
      event.preventDefault();
      setOpen(false);
      stops[0]?.focus();
    }
  }

  return (
    <form
      ref={box}
      role="search"
      className="search"
      onSubmit={submit}
      onKeyDown={walk}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <input
        type="search"
        aria-label="Search deposits"
        placeholder="Search deposits"
        autoComplete="off"
        value={text}
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
        }}
      />
      <span className="visually-hidden" aria-live="polite">
        {showing && `${data.items.length} suggestions`}
      </span>
      {showing && (
        <ul className="suggestions">
          {data.items.map((deposit) => (
            <li key={deposit.id}>
              <Link to={`/deposits/${deposit.id}`} onClick={() => setOpen(false)}>
                {deposit.name}
                <span className="soft small">
                  {" "}
                  {[deposit.country && countryName(deposit.country), deposit.kind !== "site" && label(deposit.kind)]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </Link>
            </li>
          ))}
          {data.items.length === 0 && <li className="note soft small">Nothing is called “{asked}”.</li>}
        </ul>
      )}
    </form>
  );
}
