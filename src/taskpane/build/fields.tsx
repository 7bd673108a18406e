import { Field, Input, makeStyles, Radio, RadioGroup, Select, Textarea } from "@fluentui/react-components";
import { buildWords } from "../../strings/build";
import type { FormulaForm } from "../../builders/capaian/column-formulas";
import type { Plan } from "../../builders/plan/plan";
import { useWordsOf } from "../language";

const useStyles = makeStyles({
  // The control brings a width of its own, wider than a narrow pane.
  input: { minWidth: 0, width: "100%" },
  radios: { marginLeft: "-8px" },
});

interface TextProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
}

export function TextField({ label, value, onChange, hint }: TextProps) {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint}>
      <Input className={styles.input} value={value} onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}

export function NumberField({ label, value, onChange, hint }: TextProps) {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint}>
      <Input
        className={styles.input}
        inputMode="numeric"
        value={value}
        onChange={(_event, data) => onChange(data.value.replace(/\D/g, "").slice(0, 4))}
      />
    </Field>
  );
}

export function PasteField({ label, value, onChange, hint }: TextProps) {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint}>
      <Textarea
        className={styles.input}
        rows={4}
        resize="vertical"
        spellCheck={false}
        value={value}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}

interface ChoiceProps<Name extends string> {
  label: string;
  names: Readonly<Record<Name, string>>;
  value: Name;
  onChange: (value: Name) => void;
  hint?: string;
}

export function Choice<Name extends string>({ label, names, value, onChange, hint }: ChoiceProps<Name>) {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint}>
      <RadioGroup
        className={styles.radios}
        layout="horizontal"
        value={value}
        onChange={(_event, data) => onChange(data.value as Name)}
      >
        {(Object.keys(names) as Name[]).map((name) => (
          <Radio key={name} value={name} label={names[name]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

export function FormulaChoice({ value, onChange }: { value: FormulaForm; onChange: (value: FormulaForm) => void }) {
  const words = useWordsOf(buildWords);
  return (
    <Choice label={words.form} names={words.forms} value={value} onChange={onChange} hint={words.formHints[value]} />
  );
}

interface PlanFieldProps {
  plans: readonly Plan[];
  chosen: number;
  onChoose: (index: number) => void;
}

/** Which of the plans in the workbook; with one there is nothing to choose. */
export function PlanField({ plans, chosen, onChoose }: PlanFieldProps) {
  const styles = useStyles();
  const words = useWordsOf(buildWords);
  return (
    <Field label={words.source}>
      <Select
        className={styles.input}
        value={String(chosen)}
        onChange={(_event, data) => onChoose(Number(data.value))}
      >
        {plans.map((plan, index) => (
          <option key={index} value={index}>
            {words.sourceOf(plan.sheet, plan.year === null ? "" : String(plan.year))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
