import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "32px",
    padding: "4px 0",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { flexShrink: 0 },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

interface DisclosureProps {
  label: ReactNode;
  /** What the label stands for, told by the mouse's rest and to screen readers. */
  hint?: string;
  open: boolean;
  onToggle: () => void;
  className?: string;
}

/** The button of something that unfolds below it. */
export function DisclosureButton({ label, hint, open, onToggle, className }: DisclosureProps) {
  const styles = useStyles();
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, className)}
      title={hint}
      aria-expanded={open}
      onClick={onToggle}
    >
      <Chevron className={styles.icon} />
      <span className={styles.label}>{label}</span>
    </button>
  );
}

/** Folded until it is pressed; what is folded is not drawn. */
export function Disclosure({
  label,
  hint,
  children,
}: Pick<DisclosureProps, "label" | "hint"> & { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <DisclosureButton label={label} hint={hint} open={open} onToggle={() => setOpen(!open)} />
      {open && children}
    </div>
  );
}
