/** Whether the platform has a share sheet for text. */
export const canShareText = (): boolean => typeof navigator.share === 'function';

/** Hands text to the share sheet. To be called within a tap. False where the owner called it off. */
export async function shareText(text: string): Promise<boolean> {
  try {
    await navigator.share({ text });
    return true;
  } catch {
    return false;
  }
}

/** Puts text on the clipboard. False where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
