import type { OnRecord } from '../../../src/domain/conversationText/prompts';

/** Nothing on record but what a test names. */
export const onRecord = (fields: Partial<OnRecord> = {}): OnRecord => ({
  purpose: null,
  goal: '',
  organization: '',
  title: '',
  projects: [],
  interests: [],
  valuedWork: '',
  helpfulInformation: '',
  learned: [],
  tried: [],
  promised: [],
  ...fields,
});

export const ADA = { name: 'Dr. Ada Vale', nickname: '' };
export const BO = { name: 'Robert Tidewater', nickname: 'Bo' };
