import { useLocation } from 'preact-iso';
import type { Ask } from '../../domain/ask';
import type { Draftable } from '../../domain/record';
import { addAsk } from '../../storage/asks';
import { href } from '../../ui/href';
import { useSaving, useServices } from '../services';

/** Begins an ask with what is known of it, and opens its page. */
export function useStartAsk(): (
  fields: Pick<Ask, 'personId'> & Partial<Draftable<Ask>>,
) => Promise<void> {
  const { storage } = useServices();
  const { route } = useLocation();
  const save = useSaving();
  return async (fields) => {
    const added = await save(addAsk(storage, fields), 'Ask drafted.');
    if (added) route(href(`/plan/asks/${added.id}`));
  };
}
