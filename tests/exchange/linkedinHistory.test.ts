import { describe, expect, it } from 'vitest';
import { fixture, parse, parseFixture } from './importFiles';

const ARCHIVE = 'linkedin-archive-with-history.zip';

describe("reading the past from LinkedIn's archive", () => {
  it('knows who wrote to whom and when, and keeps no text', async () => {
    const { history, candidates, reports } = await parse(fixture(ARCHIVE));
    expect(candidates.map(({ name }) => name)).toEqual(['Ada Oja', 'Bo Lindström', 'Cy Mo']);
    const short = history.messages.map(({ who, direction, kind, date }) =>
      [who.linkedinUrl.slice(28), direction, kind, date].join(' '),
    );
    expect(short).toEqual([
      'ada-oja out message 2026-03-02',
      'ada-oja in message 2026-03-03',
      'ada-oja out message 2026-03-03',
      'ada-oja out message 2026-03-03',
      'bo-lind in message 2026-05-01',
      'a-stranger in message 2026-05-02',
      'cy-mo out invitation 2026-01-29',
      'a-stranger in invitation 2026-02-03',
    ]);
    expect(JSON.stringify(history)).not.toMatch(/talk|Gladly|words|joy/u);
    expect(
      reports.map(({ file, read, past, error }) => [file.split('/')[1], read, past, error]),
    ).toEqual([
      ['Connections.csv', 3, 0, null],
      ['messages.csv', 0, 6, null],
      ['Invitations.csv', 0, 2, null],
      ['Endorsement_Received_Info.csv', 0, 2, null],
      ['Recommendations_Received.csv', 0, 1, null],
    ]);
  });

  it('knows who vouches for the owner, without what was turned down', async () => {
    const { history } = await parse(fixture(ARCHIVE));
    expect(
      history.vouches.map(({ who, vouch }) => [who.name, vouch.kind, vouch.skill, vouch.date]),
    ).toEqual([
      ['Ada Oja', 'endorsement', 'Data Analysis', '2025-02-03'],
      ['Ada Oja', 'endorsement', 'SQL', '2025-02-03'],
      ['Bo Lindström', 'recommendation', '', '2023-04-26'],
    ]);
  });

  it('says so where it cannot tell which of two is the owner', async () => {
    const { report } = await parseFixture('linkedin-messages-one-conversation.csv');
    expect(report.error).toEqual({ type: 'ownerUnknown' });
  });

  it('reads older messages, whose recipients have no address, by who else wrote', async () => {
    const { history } = await parse(fixture('linkedin-messages-nine-columns.csv'));
    expect(
      history.messages.map(({ who, direction, date }) => [
        who.linkedinUrl.slice(28),
        direction,
        date,
      ]),
    ).toEqual([
      ['ada-oja', 'out', '2021-03-02'],
      ['ada-oja', 'in', '2021-03-02'],
      ['bo-lind', 'out', '2021-04-02'],
      ['bo-lind', 'in', '2021-04-05'],
    ]);
  });
});
