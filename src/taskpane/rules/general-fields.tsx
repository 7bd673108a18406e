import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { UnitKind } from "../../checks/notes/settings";
import { rulesViewWords } from "../../strings/rules-view";
import { useWordsOf } from "../language";
import { FieldGroup } from "./field-group";
import type { SettingsDraft } from "./settings-draft";
import type { ProblemAt } from "./problem-at";
import { TextField } from "./text-field";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: "8px" },
  narrow: { flex: "1 1 120px", minWidth: 0 },
  wide: { flex: "3 1 160px", minWidth: 0 },
});

interface GeneralFieldsProps {
  draft: SettingsDraft;
  edit: (parts: Partial<SettingsDraft>) => void;
  problemAt: ProblemAt;
  foundYear: number | null;
}

/** Year, unit and rounding: what holds for the workbook as a whole. */
export function GeneralFields({ draft, edit, problemAt, foundYear }: GeneralFieldsProps) {
  const styles = useStyles();
  const words = useWordsOf(rulesViewWords);
  return (
    <>
      <FieldGroup title={words.unit}>
        <TextField
          isNumber
          label={words.year}
          hint={words.yearHint}
          placeholder={foundYear === null ? "" : words.yearFound(foundYear)}
          value={draft.year}
          problem={problemAt("year", draft.year)}
          onChange={(year) => edit({ year })}
        />
        <div className={styles.row}>
          <Field label={words.unitKind} size="small" className={styles.narrow}>
            <Select
              size="small"
              value={draft.unitKind ?? "none"}
              onChange={(_event, { value }) => edit({ unitKind: value === "none" ? null : (value as UnitKind) })}
            >
              {(["none", "bnnp", "bnnk", "satker"] as const).map((kind) => (
                <option key={kind} value={kind}>
                  {words.unitKinds[kind]}
                </option>
              ))}
            </Select>
          </Field>
          <TextField
            className={styles.wide}
            label={words.unitName}
            value={draft.unitName}
            onChange={(unitName) => edit({ unitName })}
          />
        </div>
      </FieldGroup>
      <FieldGroup title={words.rounding} {...(draft.way !== null && { hint: words.decimalsHint })}>
        <div className={styles.row}>
          <Field label={words.roundingWay} size="small" className={styles.wide}>
            <Select
              size="small"
              value={draft.way ?? "none"}
              onChange={(_event, { value }) => edit({ way: value === "none" ? null : (value as "round" | "truncate") })}
            >
              {(["none", "round", "truncate"] as const).map((way) => (
                <option key={way} value={way}>
                  {words.roundingWays[way]}
                </option>
              ))}
            </Select>
          </Field>
          {draft.way !== null && (
            <TextField
              isNumber
              className={styles.narrow}
              label={words.decimals}
              value={draft.decimals}
              problem={problemAt("decimals", draft.decimals)}
              onChange={(decimals) => edit({ decimals })}
            />
          )}
        </div>
      </FieldGroup>
    </>
  );
}
