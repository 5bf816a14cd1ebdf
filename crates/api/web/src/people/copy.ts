/** Copying what stands in a field. On plain HTTP a browser has no clipboard for scripts: then the old command does it. */
export async function copied(field: HTMLInputElement): Promise<boolean> {
  field.select();
  try {
    if (!navigator.clipboard) return document.execCommand("copy");
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return document.execCommand("copy");
  }
}
