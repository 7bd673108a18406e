import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ page: { padding: "4px 16px", maxWidth: "480px", overflowWrap: "anywhere" } });

export function PlainPage({ children }: { children: ReactNode }) {
  return <main className={useStyles().page}>{children}</main>;
}
