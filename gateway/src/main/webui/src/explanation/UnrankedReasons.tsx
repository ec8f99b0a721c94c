/** Why there is no rank. */
export function UnrankedReasons({ reasons }: { reasons: string[] }) {
  return (
    <>
      <p>
        Not ranked. What is missing is never counted as zero, so a deposit without the figures stands beside the ranking,
        not at its end.
      </p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}
