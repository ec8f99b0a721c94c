import { type ReactNode, useId } from "react";

interface Props {
  title: string;
  /** A control or a remark at the end of the heading's line. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a page, under a heading that names it as a region. */
export function Section({ title, aside, children }: Props) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
