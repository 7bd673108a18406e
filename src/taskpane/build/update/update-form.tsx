import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { differencesBetween, type PlanDifference } from "../../../builders/differences";
import { type Plan, plansIn } from "../../../builders/plan/plan";
import { buildWords } from "../../../strings/build";
import { CellLink } from "../../findings/cell-link";
import { useWordsOf } from "../../language";
import { isRunning, isWriting } from "../../session/session-state";
import type { BuildFormProps } from "../entry";
import { Quiet } from "../quiet";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "8px" },
  item: { overflowWrap: "anywhere" },
  inside: { paddingLeft: "32px" },
  after: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

/** What no longer agrees between a plan and the sheet built on it; the user ticks what is to be written. */
export function UpdateForm({ session, state, workbook, onWritten }: BuildFormProps) {
  const styles = useStyles();
  const words = useWordsOf(buildWords);
  const pairs = useMemo(() => comparedPlans(plansIn(workbook)), [workbook]);
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const idOf = (difference: PlanDifference) => `${difference.sheet} ${difference.id}`;
  const isTicked = (difference: PlanDifference) => ticks.get(idOf(difference)) ?? !isForTheUserToSay(difference);
  const ticked = pairs
    .flatMap(({ differences }) => differences)
    .filter((difference) => difference.edit && isTicked(difference));
  const write = async () => {
    const edits = ticked.flatMap(({ edit }) => (edit ? [edit] : []));
    if (await session.write(edits, workbook)) onWritten();
  };
  if (pairs.length === 0) return <p className={styles.text}>{words.nothingToCompare}</p>;
  return (
    <>
      {pairs.map(({ source, copy, differences }) => (
        <section key={`${source.sheet} ${copy.sheet}`}>
          {differences.length === 0 ? (
            <p className={styles.text}>{words.noDifference(source.sheet, copy.sheet)}</p>
          ) : (
            <>
              <h3 className={styles.title}>{words.differencesOf(source.sheet, copy.sheet)}</h3>
              <ul className={styles.list}>
                {differences.map((difference) => (
                  <Difference
                    key={difference.id}
                    difference={difference}
                    isTicked={isTicked(difference)}
                    onTick={(isOn) => setTicks(new Map(ticks).set(idOf(difference), isOn))}
                    onSelect={(sheet, cell) => void session.select(sheet, cell)}
                  />
                ))}
              </ul>
            </>
          )}
        </section>
      ))}
      {pairs.some(({ differences }) => differences.some(({ edit }) => edit !== null)) && (
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={ticked.length === 0 || isRunning(state) || isWriting(state)}
          onClick={() => void write()}
        >
          {isWriting(state) ? words.updating : words.update(ticked.length)}
        </Button>
      )}
    </>
  );
}

interface DifferenceProps {
  difference: PlanDifference;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
  onSelect: (sheet: string, cell: string) => void;
}

function Difference({ difference, isTicked, onTick, onSelect }: DifferenceProps) {
  const styles = useStyles();
  const words = useWordsOf(buildWords);
  const { kind, sheet, cell, indikator, old, new: now, edit } = difference;
  // Of a renamed one both names stand below.
  const label = kind === "renamed" ? words.differenceKinds[kind] : `${words.differenceKinds[kind]}: ${indikator}`;
  return (
    <li className={styles.item}>
      {edit ? (
        <Checkbox checked={isTicked} label={label} onChange={(_event, { checked }) => onTick(checked === true)} />
      ) : (
        <div className={styles.inside}>{label}</div>
      )}
      <div className={styles.inside}>
        <CellLink sheet={sheet} cell={cell} onSelect={onSelect} />
        {edit ? (
          <>
            <div>
              {`${old === "" ? words.blank : old} → `}
              <span className={styles.after}>{now === "" ? words.blank : now}</span>
            </div>
            {kind === "renamed" && <Quiet>{words.sameIndicator}</Quiet>}
            {kind === "overwritten" && isForTheUserToSay(difference) && <Quiet>{words.typedOver}</Quiet>}
          </>
        ) : (
          <Quiet>{words.byHand}</Quiet>
        )}
      </div>
    </li>
  );
}

/** Two names may be two indicators, and a figure typed by hand may be the one that is meant. */
const isForTheUserToSay = ({ kind, old, new: now }: PlanDifference) =>
  kind === "renamed" || (kind === "overwritten" && old !== "" && old !== now);

/** Each PK with the RKT of its year, each capaian with the PK of its year. */
function comparedPlans(plans: readonly Plan[]) {
  const before = { pk: "rkt", capaian: "pk", rkt: null } as const;
  return plans.flatMap((copy) => {
    const of = plans.filter(({ kind, year }) => kind === before[copy.kind] && year === copy.year);
    const source = of.at(-1);
    if (!source || copy.lines.length < source.lines.length / 2) return [];
    // The comparisons below a capaian table are no copy of the PK: their targets are others, their names follow.
    if (copy.lines.every(({ isNameFollowing }) => isNameFollowing)) return [];
    return [{ source, copy, differences: differencesBetween(source, copy) }];
  });
}
