import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Definition } from "../../functions/definition";
import { exampleFields } from "../../functions/in-formulas/example-arguments";
import { functionsViewWords } from "../../strings/functions-view";
import { DisclosureButton } from "../disclosure";
import { useLanguage, useWordsOf } from "../language";
import { problemSentence } from "../problem-sentence";
import type { CheckSession } from "../session/check-session";
import type { SessionState } from "../session/session-state";
import { useListSeparator } from "../use-list-separator";
import { ArgumentField } from "./argument-field";
import { FunctionAbout } from "./function-about";
import { InsertBar } from "./insert-bar";
import { movedHome, planInsert, selectionAsTyped, sheetsNeeded, type Target } from "./insert-plan";
import { useKept } from "./kept-form";
import { ResultPreview } from "./result-preview";
import { TargetField } from "./target-field";
import { useNeededSheets } from "./use-needed-sheets";
import { takeKeyboard } from "../take-keyboard";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: "10px", padding: "4px 12px 16px" },
  head: { display: "flex", alignItems: "center", columnGap: "4px", marginLeft: "-8px" },
  title: {
    margin: 0,
    minWidth: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outline: "none",
  },
  section: {
    margin: 0,
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  optional: { display: "flex", flexDirection: "column", rowGap: "10px" },
  failed: { color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
});

interface FunctionPageProps {
  definition: Definition;
  state: SessionState;
  session: CheckSession;
  onBack: () => void;
}

/** One function: what it is, its arguments, what they give, and the way into the workbook. */
export function FunctionPage({ definition, state, session, onBack }: FunctionPageProps) {
  const styles = useStyles();
  const words = useWordsOf(functionsViewWords);
  const { language } = useLanguage();
  const { room } = session;
  const separator = useListSeparator(room);
  const blank = definition.parameters.map(() => "");
  const [typed, setTyped] = useKept<readonly string[]>(session, "fields", blank);
  const [target, setTarget] = useKept<Target | null>(session, "target", null);
  const [asksOptional, setAsksOptional] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const title = useRef<HTMLHeadingElement>(null);

  // Once, when the function is opened: whoever comes back finds the target that he had chosen.
  const [hadTarget] = useState(target !== null);
  useEffect(() => {
    takeKeyboard(title.current);
    if (hadTarget) return;
    room.selection().then(
      ({ sheet, activeCell }) => setTarget({ sheet, cell: activeCell }),
      () => undefined,
    );
  }, [room, hadTarget, setTarget]);

  const needed = sheetsNeeded(definition, typed, target);
  // What the pane writes, and what is typed into a field, are occasions to look at the cells anew.
  const read = useNeededSheets(room, needed, {
    typed: typed.join("\n"),
    written: `${state.written.length} ${state.run}`,
  });
  const plan = useMemo(
    () => planInsert(definition, typed, target, read.workbook),
    [definition, typed, target, read.workbook],
  );

  const type = (index: number, entry: string) => setTyped(typed.map((each, at) => (at === index ? entry : each)));
  const moveTo = (next: Target) => {
    if (next.sheet !== target?.sheet) setTyped(movedHome(typed, target?.sheet ?? null, next.sheet));
    setTarget(next);
  };
  const withSelection = async (take: (selection: Awaited<ReturnType<typeof room.selection>>) => void) => {
    try {
      take(await room.selection());
      setFailed(null);
    } catch (error) {
      setFailed(error);
    }
  };
  const trouble = failed ?? read.error;

  const indices = definition.parameters.map((_parameter, index) => index);
  const optional = indices.filter((index) => definition.parameters[index]?.isOptional);
  const required = indices.filter((index) => !optional.includes(index));
  // What is filled in is never hidden.
  const showsOptional = asksOptional || optional.some((index) => typed[index] !== "");
  const fieldsOf = (listed: readonly number[]) =>
    listed.map((index) => {
      const parameter = definition.parameters[index];
      return (
        parameter && (
          <ArgumentField
            key={parameter.name}
            parameter={parameter}
            typed={typed[index] ?? ""}
            complaint={plan.complaints[index] ?? null}
            onType={(entry) => type(index, entry)}
            onTake={() =>
              void withSelection((selection) => type(index, selectionAsTyped(selection, target?.sheet ?? null)))
            }
          />
        )
      );
    });

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeft20Regular />}
          aria-label={words.back}
          title={words.back}
          onClick={onBack}
        />
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {definition.id}
        </h2>
      </div>
      <div>
        <FunctionAbout
          definition={definition}
          separator={separator}
          onUseExample={() => setTyped(exampleFields(definition))}
        />
      </div>
      <h3 className={styles.section}>{words.arguments}</h3>
      {fieldsOf(required)}
      {optional.length > 0 && (
        <div>
          <DisclosureButton
            label={words.moreArguments(optional.length)}
            open={showsOptional}
            onToggle={() => setAsksOptional(!showsOptional)}
          />
          {showsOptional && <div className={styles.optional}>{fieldsOf(optional)}</div>}
        </div>
      )}
      <TargetField
        target={target}
        onTarget={moveTo}
        onTake={() => void withSelection(({ sheet, activeCell }) => moveTo({ sheet, cell: activeCell }))}
      />
      {trouble !== null && (
        <div role="alert" className={styles.failed}>
          {words.readFailed} {problemSentence({ act: "select", error: trouble }, language)}
        </div>
      )}
      <ResultPreview plan={plan} />
      <InsertBar
        plan={plan}
        target={target}
        workbook={read.workbook}
        separator={separator}
        state={state}
        session={session}
      />
    </div>
  );
}
