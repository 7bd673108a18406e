import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { TableCellAdd20Regular } from "@fluentui/react-icons";
import type { Parameter } from "../../functions/definition";
import { functionsViewWords } from "../../strings/functions-view";
import { useLanguage, useWordsOf } from "../language";
import type { ArgumentComplaint } from "./insert-plan";

const useStyles = makeStyles({
  row: { display: "flex", columnGap: "4px" },
  input: { flexGrow: 1, minWidth: 0 },
  take: { flexShrink: 0 },
  optional: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

interface ArgumentFieldProps {
  parameter: Parameter;
  typed: string;
  complaint: ArgumentComplaint | null;
  onType: (typed: string) => void;
  onTake: () => void;
}

/** One argument: typed, or taken from what is selected in Excel. */
export function ArgumentField({ parameter, typed, complaint, onType, onTake }: ArgumentFieldProps) {
  const styles = useStyles();
  const words = useWordsOf(functionsViewWords);
  const { language } = useLanguage();
  // An empty field is no mistake yet; what is missing is said where the result would be.
  const isWrong = complaint !== null && complaint !== "required";
  return (
    <Field
      size="small"
      label={
        <>
          {parameter.name}
          {parameter.isOptional && <span className={styles.optional}> ({words.optional})</span>}
        </>
      }
      hint={isWrong ? undefined : parameter.describe[language]}
      validationState={isWrong ? "error" : "none"}
      validationMessage={isWrong ? words.complaints[complaint] : undefined}
      required={!parameter.isOptional}
    >
      {(props) => (
        <div className={styles.row}>
          <Input
            {...props}
            className={styles.input}
            value={typed}
            spellCheck={false}
            autoComplete="off"
            onChange={(_event, { value }) => onType(value)}
          />
          <Button
            className={styles.take}
            icon={<TableCellAdd20Regular />}
            aria-label={words.takeFor(parameter.name)}
            title={words.take}
            onClick={onTake}
          />
        </div>
      )}
    </Field>
  );
}
