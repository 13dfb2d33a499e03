import './EmptyState.css';

/** What to read where there is nothing yet: what would be here, and how it gets here. */
export function EmptyState({ title, hint }: { title: string; hint: string }) {
  return (
    <div className="empty-state">
      <p>{title}</p>
      <p>{hint}</p>
    </div>
  );
}
