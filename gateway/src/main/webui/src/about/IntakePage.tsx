import type { ImportSummary } from "../api/types";
import { instant } from "../format/dates";
import { count } from "../format/quantity";
import { Empty } from "../ui/Empty";
import { QueryView } from "../ui/QueryView";
import { ScrollX } from "../ui/ScrollX";
import { useIntake } from "./queries";

export function IntakePage() {
  const intake = useIntake();
  return (
    <>
      <title>Import reports · Xenotime</title>
      <header className="page-head">
        <h1>Import reports</h1>
        <p className="lead">
          What each data set brought. Nothing is dropped: what does not parse is kept as text and counted.
        </p>
      </header>
      <QueryView query={intake} what="the reports">
        {({ items }) =>
          items.length === 0 ? <Empty>Nothing has been imported yet.</Empty> : <ReportTable reports={items} />
        }
      </QueryView>
    </>
  );
}

function ReportTable({ reports }: { reports: ImportSummary[] }) {
  return (
    <ScrollX label="Import reports">
      <table>
        <caption className="visually-hidden">Import reports</caption>
        <thead>
          <tr>
            <th scope="col">Data set</th>
            <th scope="col">Rows read</th>
            <th scope="col">Stored</th>
            <th scope="col">Flagged</th>
            <th scope="col">Kept as text</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.dataSet}>
              <th scope="row">
                {report.dataSet}
                <a className="note small" href={`/api/v1/intake/${report.dataSet}`}>
                  Every row, as JSON
                </a>
                {report.completedAt && <span className="soft small note">{instant(report.completedAt)}</span>}
              </th>
              <td>
                <Counts counts={Object.entries(report.rowsRead)} />
              </td>
              <td>
                <Counts counts={Object.entries(report.stored)} />
              </td>
              <td>
                <Counts counts={Object.entries(report.flagged)} />
              </td>
              <td>
                <Counts counts={Object.entries(report.unparsed)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

function Counts({ counts }: { counts: [string, number][] }) {
  return (
    <ul className="plain-list small">
      {counts.map(([what, number]) => (
        <li key={what}>
          {count(number)} <span className="soft">{what}</span>
        </li>
      ))}
    </ul>
  );
}
