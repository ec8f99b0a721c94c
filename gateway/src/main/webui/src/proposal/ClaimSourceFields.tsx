import { informationGrades, label, sourceGrades } from "../format/words";
import { ChoiceField } from "../ui/ChoiceField";
import { TextField } from "../ui/TextField";
import { sourceKinds } from "./claimDraft";
import type { FieldsProps } from "./ClaimForm";

const NOT_GRADED = ["", "Leave to the editors"] as const;
const LONGEST_QUOTATION = 300;

const letters = [NOT_GRADED, ...Object.entries(sourceGrades).map(([letter, words]) => [letter, `${letter}: ${words}`] as const)];
const digits = [NOT_GRADED, ...Object.entries(informationGrades).map(([digit, words]) => [digit, `${digit}: ${words}`] as const)];

/** The source, its words, and how far it is to be trusted. */
export function ClaimSourceFields({ draft, write, errorOf }: FieldsProps) {
  return (
    <>
      <TextField
        label="Citation"
        required
        value={draft.citation}
        help="Who published what, and when."
        error={errorOf("citation") ?? errorOf("source")}
        onChange={(citation) => write({ citation })}
      />
      <div className="columns">
        <ChoiceField
          label="Kind of source"
          value={draft.sourceKind}
          choices={sourceKinds.map((kind) => [kind, label(kind)])}
          onChange={(sourceKind) => write({ sourceKind })}
        />
        <TextField
          label="Address on the web"
          type="url"
          value={draft.url}
          error={errorOf("url")}
          onChange={(url) => write({ url })}
        />
      </div>
      <TextField
        label="Quotation"
        long
        maxLength={LONGEST_QUOTATION}
        value={draft.quotation}
        help={`The words that say it, in their own language; ${LONGEST_QUOTATION} characters at most.`}
        error={errorOf("quotation")}
        onChange={(quotation) => write({ quotation })}
      />
      <div className="columns">
        <TextField
          label="Where in the source"
          value={draft.locator}
          help="Page, paragraph, minute."
          error={errorOf("locator")}
          onChange={(locator) => write({ locator })}
        />
        <TextField
          label="Published on"
          value={draft.publishedOn}
          help="2024-10-20, 2024-10 or 2024."
          error={errorOf("publishedOn")}
          onChange={(publishedOn) => write({ publishedOn })}
        />
        <TextField
          label="Language"
          value={draft.language}
          help="Its code: en, my, zh."
          error={errorOf("language")}
          onChange={(language) => write({ language })}
        />
      </div>
      <div className="columns">
        <ChoiceField
          label="How reliable the source is"
          value={draft.gradeSource}
          choices={letters}
          error={errorOf("grade")}
          onChange={(gradeSource) => write({ gradeSource })}
        />
        <ChoiceField
          label="How likely the information is true"
          value={draft.gradeInformation}
          choices={digits}
          error={errorOf("information")}
          onChange={(gradeInformation) => write({ gradeInformation })}
        />
      </div>
    </>
  );
}
