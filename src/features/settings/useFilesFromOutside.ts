import { useEffect } from 'preact/hooks';

interface LaunchQueue {
  setConsumer(
    consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void,
  ): void;
}

/** Takes files that are dropped anywhere on the page, and those with which the app was opened. */
export function useFilesFromOutside(onFiles: (files: readonly File[]) => void): void {
  useEffect(() => {
    const allow = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const take = (event: DragEvent): void => {
      // A file field beneath takes them itself.
      if (event.target instanceof HTMLInputElement) return;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', take);
    if ('launchQueue' in window) {
      (window.launchQueue as LaunchQueue).setConsumer(async ({ files = [] }) => {
        const opened = await Promise.all(files.map((handle) => handle.getFile()));
        if (opened.length > 0) onFiles(opened);
      });
    }
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', take);
    };
  }, [onFiles]);
}
