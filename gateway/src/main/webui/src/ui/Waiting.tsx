export function Waiting({ what }: { what: string }) {
  return (
    <div className="waiting" role="status">
      <span>Loading {what}…</span>
      <i />
      <i />
      <i />
    </div>
  );
}
