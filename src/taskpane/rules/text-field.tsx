import { Field, Input } from "@fluentui/react-components";
import type { SettingsProblem } from "../../strings/rules-view";
import { rulesViewWords } from "../../strings/rules-view";
import { useWordsOf } from "../language";

interface TextFieldProps {
  label: string | undefined;
  /** Said instead of the label where several fields of one label stand below each other. */
  name?: string;
  value: string;
  onChange: (value: string) => void;
  problem?: SettingsProblem | null;
  hint?: string;
  placeholder?: string;
  isNumber?: boolean;
  className?: string;
}

/** One line to type in, with its label and, where it is wrong, the sentence that says why. */
export function TextField({
  label,
  name,
  value,
  onChange,
  problem,
  hint,
  placeholder,
  isNumber,
  className,
}: TextFieldProps) {
  const words = useWordsOf(rulesViewWords);
  return (
    <Field
      label={label}
      size="small"
      className={className}
      hint={hint}
      validationMessage={problem ? words.problems[problem] : undefined}
    >
      <Input
        size="small"
        // Fluent's own width would not fit beside another field in a narrow pane.
        input={{ style: { minWidth: 0, width: "100%" } }}
        value={value}
        placeholder={placeholder}
        inputMode={isNumber ? "decimal" : undefined}
        {...(name === undefined ? {} : { "aria-label": name })}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}
