import { describe, expect, it } from 'vitest';
import { PASTED_NAME } from '../../src/exchange/paste/signatureFormat';
import { fileOf, parseOne, pick } from './importFiles';

describe('pasted text', () => {
  it('is read as the signature of an e-mail', async () => {
    const text = `Best regards,
Dr. Ada Vale, PhD
Head of Operations | Harbor Works
T: +44 20 5550 0101 | Fax: +44 20 5550 0199
ada.vale@example.org
www.harbor.example.org · https://www.linkedin.com/in/Ada-Vale/`;
    const { candidates } = await parseOne(fileOf(PASTED_NAME, text));
    expect(candidates[0]).toMatchObject({
      title: 'Head of Operations',
      organizationName: 'Harbor Works',
      emails: ['ada.vale@example.org'],
      linkedinUrl: 'https://www.linkedin.com/in/ada-vale',
    });
    expect(candidates[0]?.name).toContain('Ada Vale');
  });

  it('is read as rows of a spreadsheet, which come with tabs', async () => {
    const text =
      'Name\tE-mail\tCompany\nAda Vale\tada@example.org\tQuay\nBo Reed\tbo@example.org\t';
    const { candidates } = await parseOne(fileOf(PASTED_NAME, text));
    expect(pick(candidates, 'name', 'organizationName')).toEqual([
      ['Ada Vale', 'Quay'],
      ['Bo Reed', ''],
    ]);
  });

  it('is refused where nobody is in it', async () => {
    const { report } = await parseOne(fileOf(PASTED_NAME, 'milk, bread and so on'));
    expect(report.error).toMatchObject({ type: 'notRecognized' });
  });
});
