import './ReportView.css';

/** What an import did, in words: a summary, then a list for each thing worth naming. */
export interface TransferReport {
  summary: string;
  lists: readonly { title: string; items: readonly string[] }[];
}

/** The live region is always there, so that its change is heard. */
export function ReportView({ report }: { report: TransferReport | null }) {
  return (
    <div className="report-view" role="status">
      {report && <p>{report.summary}</p>}
      {report?.lists
        .filter(({ items }) => items.length > 0)
        .map(({ title, items }) => (
          <details key={title}>
            <summary>{title}</summary>
            <ul>
              {items.map((item, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, and the list never changes
                <li key={index}>{item}</li>
              ))}
            </ul>
          </details>
        ))}
    </div>
  );
}
