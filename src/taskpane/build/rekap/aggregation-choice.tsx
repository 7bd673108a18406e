import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Aggregation, GatheredIndicator } from "../../../builders/rekap-satker/gather";
import { rekapFormWords } from "../../../strings/build-rekap";
import { Disclosure } from "../../disclosure";
import { useWordsOf } from "../../language";
import { Quiet } from "../quiet";

type How = keyof typeof rekapFormWords.id.hows;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  input: { width: "100%", maxWidth: "100%", minWidth: 0 },
  group: { display: "flex", flexDirection: "column", rowGap: "8px", padding: "0 0 8px 20px" },
});

interface AggregationChoiceProps {
  indicators: readonly GatheredIndicator[];
  hasLead: boolean;
  onChange: (index: number, aggregation: Aggregation) => void;
}

/** How each indicator is totalled, grouped by how; a group is opened where something in it is to be changed. */
export function AggregationChoice({ indicators, hasLead, onChange }: AggregationChoiceProps) {
  const styles = useStyles();
  const words = useWordsOf(rekapFormWords);
  const all = Object.keys(words.hows) as How[];
  const of = (how: How) =>
    indicators.flatMap((indicator, index) => (howOf(indicator.aggregation) === how ? [{ indicator, index }] : []));
  const fits = (how: How, { kind }: Aggregation) =>
    (hasLead || how !== "lead") && (kind === "category" || !how.startsWith("category"));
  return (
    <div role="group" aria-label={words.howTitle(indicators.length)}>
      <h3 className={styles.title}>{words.howTitle(indicators.length)}</h3>
      <Quiet>{words.howHint}</Quiet>
      {all
        .filter((how) => of(how).length > 0)
        .map((how) => (
          <Disclosure key={how} label={`${words.hows[how]} (${of(how).length})`}>
            <div className={styles.group}>
              {of(how).map(({ indicator: { name, aggregation }, index }) => (
                <Field key={index} label={name} size="small">
                  <Select
                    className={styles.input}
                    value={how}
                    onChange={(_event, data) => onChange(index, aggregationFor(data.value as How, aggregation))}
                  >
                    {all
                      .filter((each) => fits(each, aggregation))
                      .map((each) => (
                        <option key={each} value={each}>
                          {words.hows[each]}
                        </option>
                      ))}
                  </Select>
                </Field>
              ))}
            </div>
          </Disclosure>
        ))}
    </div>
  );
}

function howOf(aggregation: Aggregation): How {
  if (aggregation.kind !== "category") return aggregation.kind;
  return aggregation.mode === "tepat" ? "category-exact" : "category-least";
}

function aggregationFor(how: How, before: Aggregation): Aggregation {
  if (how === "category-exact" || how === "category-least") {
    return before.kind === "category" ? { ...before, mode: how === "category-exact" ? "tepat" : "minimal" } : before;
  }
  return { kind: how };
}
