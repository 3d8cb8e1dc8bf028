/** Hands the reader a file that is made on the page. */

export function download(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address when it begins to save, which may be after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
