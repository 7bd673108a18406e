import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Severity } from "../../checks/finding";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", columnGap: "4px", whiteSpace: "nowrap" },
  icon: { flexShrink: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular };

/** Each severity has its own shape and its own words; the colour only repeats them. */
export function SeverityMark({ severity, children }: { severity: Severity; children: ReactNode }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Icon className={styles.icon} />
      <span>{children}</span>
    </span>
  );
}
