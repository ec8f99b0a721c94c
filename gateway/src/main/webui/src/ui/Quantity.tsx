import type { Formatted } from "../format/quantity";

interface Props {
  value: number | undefined;
  as: (value: number) => Formatted;
}

/** A figure, short on the page and exact on hover; a dash where nothing is known. */
export function Quantity({ value, as }: Props) {
  if (value === undefined) return <Unknown />;
  const { text, exact } = as(value);
  return (
    <data value={value} title={exact}>
      {text}
    </data>
  );
}

export function Unknown() {
  return (
    <span className="soft absent" title="Not known">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">not known</span>
    </span>
  );
}
