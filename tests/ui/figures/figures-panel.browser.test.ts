import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { spanOf } from '../../../src/domain/time';
import type { Locale, View } from '../../../src/domain/view';
import type { Story } from '../../../src/schema/story';
import FiguresPanel from '../../../src/ui/figures/FiguresPanel.svelte';
import { day, depotStory, tinyFigure } from '../../fixtures/depot-story';
import { tinyStatement } from '../../fixtures/tiny-story';
import { faults } from '../faults';
import { showPanel } from '../show-panel';
import { tinyApp } from '../tiny-app';

const onOpen = vi.fn<(id: string) => void>();
const onCompare = vi.fn<(a: string, b: string) => void>();

async function show(
  change: Partial<View> = {},
  given: { onCompare?: typeof onCompare } = {},
  { locale = 'en', story = depotStory() }: { locale?: Locale; story?: Story } = {}
) {
  onOpen.mockClear();
  onCompare.mockClear();
  const { app } = tinyApp(change, { locale, story });
  await showPanel(app, FiguresPanel, { onOpen, ...given });
  return app;
}

const region = (name: string) => page.getByRole('region', { name, exact: true });
const open = (name: RegExp) => page.getByRole('button', { name });
const amounts = () =>
  page
    .getByRole('button', { name: /open the statement/ })
    .elements()
    .map((element) => element.textContent.trim());
const choose = (name: string) => page.getByRole('radio', { name }).click();
const text = () => document.querySelector('main')!.textContent.replace(/\s+/g, ' ');

beforeEach(() => page.viewport(1200, 900));

describe('figures side by side', () => {
  it('have a panel for each measure, and each claim a row with its hedge', async () => {
    await show();
    expect(
      page
        .getByRole('heading', { level: 3 })
        .elements()
        .map((element) => element.textContent)
    ).toEqual([
      'Killed: military',
      'Killed: military or civilian not stated',
      'Wounded',
      'Sheltered',
      'Killed: military or civilian not stated, 1994'
    ]);
    expect(amounts()).toEqual([
      'not disclosed',
      'at least 20',
      '125',
      '68',
      'almost 170',
      '170',
      'thousands',
      '290',
      'more than 1,000',
      'more than 2,000',
      '30,000'
    ]);
  });

  it('say who, through whom, as of when and in which words', async () => {
    await show();
    const row = page.getByRole('listitem').filter({ has: open(/^almost 170 killed, Local officials/) });
    await expect.element(row).toHaveTextContent(/Local officials/);
    await expect.element(row).toHaveTextContent(/via Wire · Beta, 20 Oct 2020/);
    await expect.element(row).toHaveTextContent(/19 Oct 2020/);
    const words = row.getByText('kata dead-170', { exact: true });
    await expect.element(words).toHaveAttribute('lang', 'id');
  });

  it('say in words what has no mark, what is a part and what only a headline says', async () => {
    await show();
    await expect.element(page.getByText('missing is not zero')).toBeVisible();
    await expect.element(page.getByText('part of: more than 2,000 sheltered')).toBeVisible();
    await expect.element(page.getByText('in the headline; the text has almost 170 killed')).toBeVisible();
    await expect.element(page.getByText('nobody named').first()).toBeVisible();
  });

  it('never add up, average or choose', async () => {
    await show();
    const dead = [20, 125, 68, 170];
    const shown = (text().match(/\d[\d,]*/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
    const sum = dead.reduce((total, value) => total + value, 0);
    for (const made of [sum, sum + 170, sum / dead.length, (20 + 170) / 2]) expect(shown).not.toContain(made);
    await choose('Table');
    expect(text()).not.toMatch(/\b(total|highest|most)\b|383/i);
  });

  it('open their statements, by mouse and by keyboard', async () => {
    await show();
    await open(/^125 killed, Ministry/).click();
    expect(onOpen).toHaveBeenLastCalledWith('ministry-125');
    open(/^at least 20 killed, Health department/)
      .element()
      .focus();
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenLastCalledWith('health-20');
  });

  it('lead to what stands against them', async () => {
    await show({}, { onCompare });
    await page
      .getByRole('button', { name: /^contradicts Health department, at least 20 killed/ })
      .first()
      .click();
    expect(onCompare).toHaveBeenLastCalledWith('officials-170', 'health-20');
    await page
      .getByRole('button', { name: /^contradicted by Local officials/ })
      .first()
      .click();
    expect(onCompare).toHaveBeenLastCalledWith('health-20', 'officials-170');
  });

  it('say the same as a table, in the same order', async () => {
    await show();
    const chart = amounts();
    await choose('Table');
    await expect.element(page.getByRole('table')).toBeVisible();
    expect(amounts()).toEqual(chart);
    expect(
      page
        .getByRole('columnheader')
        .elements()
        .map((cell) => cell.textContent)
    ).toEqual([
      'What is counted',
      'Who says so',
      'As of',
      'Number',
      'In the source’s words',
      'How it reached the page',
      'Notes'
    ]);
    await open(/^68 killed, Government of Bob/).click();
    expect(onOpen).toHaveBeenLastCalledWith('bob-68');
  });

  it('keep their rows on either scale', async () => {
    await show();
    const rows = amounts();
    const mark = () =>
      region('Killed: military or civilian not stated')
        .element()
        .querySelector('.mark')!
        .getBoundingClientRect().x;
    const linear = mark();
    await choose('Logarithmic');
    expect(amounts()).toEqual(rows);
    expect(mark()).not.toBe(linear);
  });

  it('are those of the view, or of the whole story', async () => {
    const app = await show({ speakers: ['ministry'] });
    expect(amounts()).toEqual(['125']);
    await choose('the whole story');
    expect(amounts()).toHaveLength(11);
    expect(app.view.scope).toBe('all');
  });

  it('are shown as a link asks for them, and write down how they are shown', async () => {
    const app = await show({ scope: 'all', figureForm: 'table', speakers: ['ministry'] });
    await expect.element(page.getByRole('table')).toBeVisible();
    expect(amounts()).toHaveLength(11);
    await choose('Chart');
    await choose('Logarithmic');
    expect([app.view.figureForm, app.view.figureScale]).toEqual(['chart', 'log']);
  });

  it('mark the rows of the statement that is open, in either form', async () => {
    await show({ open: 'bob-68' });
    const current = () =>
      [...document.querySelectorAll<HTMLElement>('.current')].map(({ dataset }) => dataset.figure);
    expect(current()).toEqual(['dead-military', 'dead-68', 'sheltered-children', 'sheltered-2000']);
    await choose('Table');
    expect(current()).toHaveLength(4);
  });

  it('come before how they are drawn, where there is little room', async () => {
    await page.viewport(390, 844);
    await show();
    expect(page.getByRole('radio', { name: 'Table' }).elements()).toEqual([]);
    await page.getByText('Chart or table, scale, download, key').click();
    await choose('Table');
    await expect.element(page.getByRole('table')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });

  it('may be those known on a day, and say so', async () => {
    const app = await show({ window: { start: spanOf('1994')!.start, end: spanOf('2020-10-05')!.end } });
    await choose('the whole story');
    expect(amounts()).toContain('almost 170');
    await choose('on 5 Oct 2020');
    expect(app.view.known).toBe('then');
    await expect.element(page.getByText(/As known on 5 October 2020/)).toBeVisible();
    await expect.element(page.getByText(/4 figures were published later/)).toBeVisible();
    expect(amounts()).not.toContain('almost 170');
  });

  it('say when there are none', async () => {
    await show({ speakers: ['ann'] });
    await expect.element(page.getByText('No statement of this view gives a figure.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Download as CSV' })).toBeDisabled();
  });

  it('tell of one speaker with several numbers', async () => {
    const story = depotStory();
    story.statements.push(
      tinyStatement({
        id: 'ministry-150',
        speaker: 'ministry',
        figures: [tinyFigure({ id: 'dead-150', asOf: day('2020-10-05'), value: 150 })]
      })
    );
    await show({}, {}, { story });
    await expect
      .element(page.getByText(/Ministry: 125 killed \(3 Oct 2020\) and 150 killed \(5 Oct 2020\)/))
      .toBeVisible();
  });

  it('are in Indonesian for whoever reads it', async () => {
    await show({}, {}, { locale: 'id' });
    await expect.element(page.getByRole('heading', { name: 'Angka berdampingan' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^sedikitnya 20 tewas/ })).toBeVisible();
    await expect.element(page.getByText('tidak ada data bukan berarti nol')).toBeVisible();
  });

  it('have no fault that a machine can find, as chart and as table, light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      document.documentElement.dataset.theme = theme;
      await show();
      expect(await faults()).toEqual([]);
      await choose('Table');
      expect(await faults()).toEqual([]);
      await page.getByRole('radio', { name: 'Chart' }).click();
      document.querySelector('main')!.remove();
    }
    delete document.documentElement.dataset.theme;
  });

  it('hold two hundred claims', async () => {
    const story = depotStory();
    story.statements = Array.from({ length: 200 }, (_, index) =>
      tinyStatement({
        id: `s-${index}`,
        figures: [tinyFigure({ id: `f-${index}`, value: index * index, asOf: day('2020-10-01') })]
      })
    );
    await show({}, {}, { story });
    expect(amounts()).toHaveLength(200);
    const panel = region('Killed: military or civilian not stated').element();
    expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
  });
});

it('are handed over as a file, one line a figure', async () => {
  await show();
  const made: Blob[] = [];
  const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made.push(blob as Blob);
    return '#file';
  });
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  create.mockRestore();
  // `Blob.text` would take the mark at the beginning away.
  const bytes = new Uint8Array(await made[0]!.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = (await made[0]!.text()).trimEnd().split('\r\n');
  expect(lines).toHaveLength(12);
  expect(lines[0]).toMatch(
    /^figure,statement,claimant,claimantName,role,chain,measure,comparator,value,unit,hedge,population,side,asOf,period,subsetOf,asPrinted,zone,source,url,published$/
  );
  expect(lines).toContainEqual(
    'dead-125,ministry-125,ministry,Ministry,,"Alpha, 5 Oct 2020",killed,exactly,125,people,,not-stated,not-stated,2020-10-03,,,kata dead-125,body,alpha-2020-10-05,,2020-10-05T08:30:00+07:00'
  );
});
