import { useEffect, useState } from 'preact/hooks';

interface Watchable<T> {
  subscribe(onValue: (value: T) => void, onError: (thrown: unknown) => void): () => void;
}

/**
 * The newest value of what `watch` makes, made anew when `inputs` change; undefined until the first
 * answer. An error is thrown into the tree, where the boundary shows it.
 */
export function useWatched<T>(
  watch: () => Watchable<T>,
  inputs: readonly unknown[],
): T | undefined {
  const [state, setState] = useState<{ value: T } | { thrown: unknown } | null>(null);
  useEffect(() => {
    setState(null);
    return watch().subscribe(
      (value) => setState({ value }),
      (thrown) => setState({ thrown }),
    );
  }, inputs);
  if (state && 'thrown' in state) throw state.thrown;
  return state?.value;
}
