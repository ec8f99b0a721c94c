import type { Evidence } from "../api/types";
import { instant, partialDate } from "../format/dates";
import { gradeMeaning } from "../format/words";
import { Cite, isAddress } from "../ui/Cite";
import { Outside } from "../ui/Outside";
import { gradeOf, languageName } from "./evidence";
import { ReadSource } from "./ReadSource";

/** The sources of a claim, each with its words, where they stand, and how far it is trusted. */
export function EvidenceList({ evidence }: { evidence: Evidence[] }) {
  return (
    <ul className="plain-list evidence">
      {evidence.map((each) => (
        <EvidenceItem key={each.id} evidence={each} />
      ))}
    </ul>
  );
}

function EvidenceItem({ evidence }: { evidence: Evidence }) {
  const { source, stance, locator, quotation, archivedUrl, language, note, independence } = evidence;
  const grade = gradeOf(evidence);
  return (
    <li>
      <p>
        {stance === "refutes" && <strong>Against: </strong>}
        <Cite source={source} /> {source.url ? source.url !== source.citation && <Outside url={source.url} /> : !isAddress(source.citation) && <ReadSource id={source.id} />}
      </p>
      {quotation && <blockquote lang={language}>{quotation}</blockquote>}
      {note && <p className="note">{note}</p>}
      <p className="small soft particulars">
        {locator && <span>{locator}</span>}
        <span>
          {grade ? `Grade ${grade.text}. ${gradeMeaning(grade.source, grade.information)}` : "Not graded"}
        </span>
        {language && <span>in {languageName(language)}</span>}
        <span>{evidence.publishedOn ? `published ${partialDate(evidence.publishedOn)}` : "publication undated"}</span>
        {evidence.retrievedOn && <span>retrieved {partialDate(evidence.retrievedOn)}</span>}
        {archivedUrl && (
          <span>
            archived at <Outside url={archivedUrl} />
          </span>
        )}
        {independence && independence !== source.id && (
          <span>counts once with all that repeats the report “{independence}”</span>
        )}
        {evidence.recordedAt && <span>recorded {instant(evidence.recordedAt)}</span>}
      </p>
    </li>
  );
}
