import { Banner } from '../../ui/Banner';
import { useServices } from '../services';
import { RestoredBanner } from './RestoredBanner';
import type { RestoreRun } from './restoreRun';
import { refusalInWords } from './restoreWords';

/** How a restore ended, wherever it was begun; nothing before it did. */
export function RestoreOutcome({ run }: { readonly run: RestoreRun }) {
  const { explain } = useServices();
  const state = run.state.value;
  switch (state.step) {
    case 'refused':
      return (
        <Banner tone="danger" title="Nothing was restored.">
          {refusalInWords(state.error)} Your data are as they were.
        </Banner>
      );
    case 'failed':
      return (
        <Banner tone="danger" title={explain(state.error).title}>
          {explain(state.error).text}
        </Banner>
      );
    case 'restored':
      return <RestoredBanner restored={state.restored} run={run} />;
    default:
      return null;
  }
}
