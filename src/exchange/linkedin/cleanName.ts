const CREDENTIALS = new Set(
  (
    'phd dphil dr md mba emba msc ms ma mfa mph mpa bsc ba bs beng meng llm llb jd esq cpa cfa cfp ' +
    'cipd acca aca cma cia frm pmp csm cspo psm acp capm prince2 itil cissp cism cisa ccna pe pg rn ' +
    'np pa dds dvm pharmd edd shrm shrm-cp shrm-scp sphr phr gphr leed ap aia riba ing dipl-ing mcips ' +
    'cams six sigma lssbb lssgb fca fcca mrics frics cfe cpo cphr chrp pcc acc mcc icf'
  ).split(' '),
);

/** A name as one would say it, and whether anything was taken away for that. */
export interface CleanName {
  readonly name: string;
  readonly isShortened: boolean;
}

/**
 * Takes emoji and degrees off a name as people write it on LinkedIn ('🌟 Ada', 'Smith, PhD, PMP'),
 * so that it sorts, is found, and can be addressed. A name of nothing else is left as it is.
 */
export function cleanName(first: string, last: string): CleanName {
  const written = `${squeeze(first)} ${squeeze(last)}`.trim();
  const said = withoutCredentials(squeeze(dropPictures(`${first} ${last}`)));
  if (said === '' || !/\p{L}/u.test(said)) return { name: written, isShortened: false };
  return { name: said, isShortened: said !== written };
}

const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const dropPictures = (text: string): string =>
  text.replace(
    /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u{1F3FB}-\u{1F3FF}]|\u200d|\ufe0f/gu,
    '',
  );

/** 'Smith' for 'Smith, PhD', 'Smith (PMP)' and 'Smith, M.Sc., CFA'; 'Smith, Jr' stays. */
function withoutCredentials(name: string): string {
  const parts = name.split(/\s*,\s*/u);
  while (parts.length > 1 && isCredential(parts.at(-1) ?? '')) parts.pop();
  const joined = parts.join(', ');
  const bracketed = /^(.+?)\s*\(([^()]+)\)$/u.exec(joined);
  return bracketed !== null && isCredential(bracketed[2] ?? '') ? (bracketed[1] ?? joined) : joined;
}

const isCredential = (text: string): boolean =>
  text
    .toLowerCase()
    .replace(/[.®™]/gu, '')
    .split(/[\s/&+]+/u)
    .every((word) => word === '' || CREDENTIALS.has(word));
