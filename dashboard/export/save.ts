// Hands a file to the person: made in the page, never sent anywhere.

import { plain } from "../format/plain.ts";

export function saveFile(title: string, ending: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = `${plain(title).replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "")}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
