/**
 * Hands a file to its owner: through the share sheet on touch devices (in an app on iOS's home screen
 * a download fails), else as a download. To be called within a tap. False where the owner called it off.
 */
export async function handOver(file: File): Promise<boolean> {
  if (matchMedia('(pointer: coarse)').matches && navigator.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file] });
      return true;
    } catch (thrown) {
      if (thrown instanceof DOMException && thrown.name === 'AbortError') return false;
    }
  }
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
  return true;
}

/** Long enough for the browser to have read a large file. */
const REVOKE_AFTER_MS = 60_000;
