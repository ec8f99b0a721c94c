import { useQuery } from "@tanstack/react-query";
import { api, dataOf } from "../api/client";
import { count } from "../format/quantity";
import { Empty } from "../ui/Empty";
import { QueryView } from "../ui/QueryView";
import { ScrollX } from "../ui/ScrollX";

export function IntakePage() {
  const intake = useQuery({
    queryKey: ["intake"],
    queryFn: () => dataOf(api.GET("/api/v1/intake")),
  });
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
          items.length === 0 ? (
            <Empty>Nothing has been imported yet.</Empty>
          ) : (
            <ScrollX label="Import reports">
              <table>
                <caption className="visually-hidden">Import reports</caption>
                <thead>
                  <tr>
                    <th scope="col">Data set</th>
                    <th scope="col" className="number">
                      Rows read
                    </th>
                    <th scope="col" className="number">
                      Stored
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {items.map((report) => (
                    <tr key={report.dataset}>
                      <th scope="row">{report.dataset}</th>
                      <td className="number">{count(report.rowsRead)}</td>
                      <td className="number">{count(report.rowsStored)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollX>
          )
        }
      </QueryView>
    </>
  );
}
