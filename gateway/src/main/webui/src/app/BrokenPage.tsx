import { useRouteError } from "react-router";
import { asProblem } from "../api/problem";
import { ProblemNotice } from "../ui/ProblemNotice";

/** A page that broke while it was drawn: the frame and its ways to elsewhere stay. */
export function BrokenPage() {
  const problem = asProblem(useRouteError());
  return (
    <>
      <title>Error · Xenotime</title>
      <div className="page-head">
        <h1>This page broke</h1>
      </div>
      <ProblemNotice
        problem={{ ...problem, title: "It could not be shown" }}
        onRetry={() => globalThis.location.reload()}
      />
    </>
  );
}
