/** Whether Office shows itself dark; `null` where it says nothing of it, as on the web and on a page without Office. */
export function officeIsDark(): boolean | null {
  return typeof Office === "undefined" ? null : isDark(Office.context?.officeTheme);
}

/**
 * Calls the listener when the user gives Office another look, where Office tells of it; most Excels do not. Gives back
 * how to stop.
 */
export function watchOfficeTheme(listener: (isDark: boolean | null) => void): () => void {
  const nothing = (): void => undefined;
  if (typeof Office === "undefined") return nothing;
  const document = Office.context?.document as ThemedDocument | undefined;
  const event = Office.EventType?.OfficeThemeChanged;
  if (!document?.addHandlerAsync || event === undefined) return nothing;
  let isOver = false;
  const handler = ({ officeTheme }: { officeTheme?: Office.OfficeTheme }): void => {
    if (!isOver) listener(officeTheme ? isDark(officeTheme) : officeIsDark());
  };
  try {
    document.addHandlerAsync(event, handler);
  } catch {
    // An Excel that knows the event's name but does not tell of it.
    return nothing;
  }
  return () => {
    isOver = true;
    document.removeHandlerAsync?.(event, { handler });
  };
}

/** The document of an Excel that may or may not tell of its look. */
interface ThemedDocument {
  addHandlerAsync?(event: unknown, handler: (args: { officeTheme?: Office.OfficeTheme }) => void): void;
  removeHandlerAsync?(event: unknown, options: { handler: unknown }): void;
}

function isDark(theme: Partial<Office.OfficeTheme> | undefined): boolean | null {
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!channels) return null;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  // How bright the eye finds it, from 0 to 255 (ITU-R BT.601).
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
