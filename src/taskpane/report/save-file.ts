/** Hands the user a file, as a download: nothing is sent anywhere. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file in its own time after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
