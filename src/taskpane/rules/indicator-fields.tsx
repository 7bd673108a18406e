import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { IndicatorSetting } from "../../checks/notes/settings";
import { rulesViewWords } from "../../strings/rules-view";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { useWordsOf } from "../language";
import { DraftList, RemoveButton } from "./draft-list";
import { FieldGroup } from "./field-group";
import { IndicatorOffer } from "./indicator-offer";
import { type IndicatorDraft, newIndicator } from "./settings-draft";
import type { ProblemAt } from "./problem-at";
import { TextField } from "./text-field";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: "6px 8px" },
  polarity: { flex: "3 1 210px", minWidth: 0 },
  cap: { flex: "1 1 110px", minWidth: 0 },
  head: { display: "flex", alignItems: "flex-end", gap: "4px" },
  name: { flexGrow: 1, minWidth: 0 },
});

const polarities = ["none", "maksimum", "minimum", "minimum-rasio", "stabil", "rentang"] as const;

interface IndicatorFieldsProps {
  indicators: IndicatorDraft[];
  onChange: (indicators: IndicatorDraft[]) => void;
  problemAt: ProblemAt;
  workbook: WorkbookSnapshot | null;
}

export function IndicatorFields({ indicators, onChange, problemAt, workbook }: IndicatorFieldsProps) {
  const words = useWordsOf(rulesViewWords);
  return (
    <FieldGroup title={words.indicators} hint={words.indicatorsHint}>
      <DraftList
        drafts={indicators}
        onChange={onChange}
        look="cards"
        addLabel={words.addIndicator}
        newDraft={newIndicator}
        beside={
          <IndicatorOffer
            workbook={workbook}
            known={indicators.map(({ name }) => name)}
            onTake={(names) => onChange([...indicators, ...names.map((name) => newIndicator(name))])}
          />
        }
      >
        {(each, index, change, remove) => (
          <IndicatorItem
            indicator={each}
            position={index + 1}
            onChange={change}
            onRemove={remove}
            problemAt={problemAt}
          />
        )}
      </DraftList>
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
        <RemoveButton label={words.removeIndicator(called)} onClick={onRemove} />
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
