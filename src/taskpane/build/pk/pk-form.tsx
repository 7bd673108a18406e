import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { refused } from "../../../builders/built";
import { plansOf } from "../../../builders/plan/plan";
import { unitNameIn } from "../../../builders/plan/unit-name";
import { readActivities } from "../../../builders/pk/paste-activities";
import type { Parties } from "../../../builders/pk/parties";
import { buildPk } from "../../../builders/pk/pk-sheet";
import { buildWords } from "../../../strings/build";
import { Disclosure } from "../../disclosure";
import { useWordsOf } from "../../language";
import type { BuildFormProps } from "../entry";
import { PasteField, PlanField, TextField } from "../fields";
import { Outcome } from "../outcome";
import { Quiet } from "../quiet";

const useStyles = makeStyles({ parties: { display: "flex", flexDirection: "column", rowGap: "10px" } });

const NOBODY = { name: "", position: "" };

/** The RKT of the workbook becomes a PK; the parties may be filled here or on the sheet. */
export function PkForm(props: BuildFormProps) {
  const styles = useStyles();
  const words = useWordsOf(buildWords);
  const rkts = useMemo(() => plansOf(props.workbook, "rkt"), [props.workbook]);
  const [chosen, setChosen] = useState(rkts.length - 1);
  const rkt = rkts[chosen];
  const [typedName, setName] = useState<string | null>(null);
  const [parties, setParties] = useState<Parties>({ first: NOBODY, second: NOBODY, place: "", day: "" });
  const [list, setList] = useState("");
  if (!rkt) return <Outcome {...props} built={refused({ code: "no-rkt" })} />;
  const name = typedName ?? (unitNameIn(rkt) || props.known.name);
  const { activities, unread } = readActivities(list);
  const built = buildPk({
    rkt,
    unitName: name,
    year: rkt.year ?? props.known.year,
    parties,
    ...(activities.length > 0 ? { budget: activities } : {}),
  });
  const party = (which: "first" | "second", label: string) => (
    <>
      <TextField
        label={label}
        value={parties[which].name}
        onChange={(value) => setParties({ ...parties, [which]: { ...parties[which], name: value } })}
      />
      <TextField
        label={words.position}
        value={parties[which].position}
        onChange={(value) => setParties({ ...parties, [which]: { ...parties[which], position: value } })}
      />
    </>
  );
  return (
    <>
      <PlanField plans={rkts} chosen={chosen} onChoose={setChosen} />
      <TextField label={words.unitName} value={name} onChange={setName} />
      <Disclosure label={words.parties}>
        <div className={styles.parties}>
        {party("first", words.firstParty)}
        {party("second", words.secondParty)}
        <TextField
          label={words.place}
          value={parties.place}
          onChange={(place) => setParties({ ...parties, place })}
        />
        <TextField label={words.day} value={parties.day} onChange={(day) => setParties({ ...parties, day })} />
        </div>
      </Disclosure>
      <PasteField label={words.budgetList} value={list} onChange={setList} hint={words.budgetHint} />
      {unread > 0 && <Quiet>{words.budgetUnread(unread)}</Quiet>}
      <Outcome {...props} built={built} />
    </>
  );
}
