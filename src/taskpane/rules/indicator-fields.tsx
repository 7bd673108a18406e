import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Add16Regular, Delete16Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { IndicatorSetting } from "../../checks/notes/settings";
import { rulesViewWords } from "../../strings/rules-view";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { useWordsOf } from "../language";
import { FieldGroup } from "./field-group";
import { IndicatorOffer } from "./indicator-offer";
import { type IndicatorDraft, newIndicator } from "./settings-draft";
import type { ProblemAt } from "./settings-form";
import { TextField } from "./text-field";
import { useFocusOnNew } from "./use-focus-on-new";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "8px" },
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: "6px 8px" },
  polarity: { flex: "3 1 210px", minWidth: 0 },
  cap: { flex: "1 1 110px", minWidth: 0 },
  head: { display: "flex", alignItems: "flex-end", gap: "4px" },
  name: { flexGrow: 1, minWidth: 0 },
  acts: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

const polarities = ["none", "maksimum", "minimum", "minimum-rasio", "stabil", "rentang"] as const;

interface IndicatorFieldsProps {
  indicators: IndicatorDraft[];
  onChange: (indicators: IndicatorDraft[]) => void;
  problemAt: ProblemAt;
  workbook: WorkbookSnapshot | null;
}

export function IndicatorFields({ indicators, onChange, problemAt, workbook }: IndicatorFieldsProps) {
  const styles = useStyles();
  const words = useWordsOf(rulesViewWords);
  const add = useRef<HTMLButtonElement>(null);
  const list = useFocusOnNew(indicators.length);
  const change = (key: number, parts: Partial<IndicatorDraft>) =>
    onChange(indicators.map((each) => (each.key === key ? { ...each, ...parts } : each)));
  const remove = (key: number) => {
    onChange(indicators.filter((each) => each.key !== key));
    // The button that was pressed is gone; the keyboard goes on below the list.
    add.current?.focus();
  };
  return (
    <FieldGroup title={words.indicators} hint={words.indicatorsHint}>
      {indicators.length > 0 && (
        <ul ref={list} className={styles.list}>
          {indicators.map((each, index) => (
            <li key={each.key} className={styles.item}>
              <IndicatorItem
                indicator={each}
                position={index + 1}
                onChange={(parts) => change(each.key, parts)}
                onRemove={() => remove(each.key)}
                problemAt={problemAt}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.acts}>
        <Button
          ref={add}
          size="small"
          icon={<Add16Regular />}
          onClick={() => {
            list.expectNew();
            onChange([...indicators, newIndicator()]);
          }}
        >
          {words.addIndicator}
        </Button>
        <IndicatorOffer
          workbook={workbook}
          known={indicators.map(({ name }) => name)}
          onTake={(names) => onChange([...indicators, ...names.map((name) => newIndicator(name))])}
        />
      </div>
    </FieldGroup>
  );
}

interface IndicatorItemProps {
  indicator: IndicatorDraft;
  position: number;
  onChange: (parts: Partial<IndicatorDraft>) => void;
  onRemove: () => void;
  problemAt: ProblemAt;
}

function IndicatorItem({ indicator, position, onChange, onRemove, problemAt }: IndicatorItemProps) {
  const styles = useStyles();
  const words = useWordsOf(rulesViewWords);
  const { key, name, polarity, cap } = indicator;
  const called = name.trim() || String(position);
  return (
    <>
      <div className={styles.head}>
        <TextField
          className={styles.name}
          label={words.indicatorName(position)}
          value={name}
          problem={problemAt(`name ${key}`, name)}
          onChange={(value) => onChange({ name: value })}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<Delete16Regular />}
          title={words.remove}
          aria-label={words.removeIndicator(called)}
          onClick={onRemove}
        />
      </div>
      <div className={styles.row}>
        <Field label={words.polarity} size="small" className={styles.polarity}>
          <Select
            size="small"
            select={{ style: { minWidth: 0, width: "100%" } }}
            aria-label={words.polarityOf(called)}
            value={polarity ?? "none"}
            onChange={(_event, { value }) =>
              onChange({ polarity: value === "none" ? null : (value as IndicatorSetting["polarity"]) })
            }
          >
            {polarities.map((each) => (
              <option key={each} value={each}>
                {words.polarities[each]}
              </option>
            ))}
          </Select>
        </Field>
        <TextField
          isNumber
          className={styles.cap}
          label={words.cap}
          name={words.capOf(called)}
          placeholder={words.capHint}
          value={cap}
          problem={problemAt(`cap ${key}`, cap)}
          onChange={(value) => onChange({ cap: value })}
        />
      </div>
    </>
  );
}
