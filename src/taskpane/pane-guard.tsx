import { Component } from "react";
import type { ReactNode } from "react";
import { BrokenPane } from "./broken-pane";

/** React empties the page when drawing fails; a sentence and a way on must stand there instead. */
export class PaneGuard extends Component<{ children: ReactNode }, { error: unknown; failed: boolean }> {
  override state = { error: null as unknown, failed: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true };
  }

  override render() {
    return this.state.failed ? <BrokenPane error={this.state.error} /> : this.props.children;
  }
}
