import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../src/parser/structure/index.js';

const page = (head: string, tail = '') => structureOf(`Ferry to Karvan stops for the winter\n\n${head}\n\nKARVAN — The ferry to Karvan stopped on Monday after a week of ice, its owner said.\n\nNobody had crossed the lake for days, he added, and the last passenger was a goat.\n\n${tail}\n`, '2024-06-01');

describe('a house that no list has', () => {
  it.each([
    ['By Jane Sample-Testi\nKarvan Ledger-Herald\nJanuary 27, 2024 at 9:41 PM', '', 'Karvan Ledger-Herald'],
    ['Jane Sample\nThe Karvan Post\nJanuary 27, 2024', '', 'The Karvan Post'],
    ['Jane Sample\nUSA TODAY\nPublished 5:04 a.m. ET March 11, 2024', '', 'USA TODAY'],
    ['By Jane Sample', 'Published in Lakeside, November 18th, 2023', 'Lakeside'],
    ['By Jane Sample', 'Source: TRT World and agencies', 'TRT World'],
    ['By Jane Sample', 'Source: Xinhua', 'Xinhua News Agency'],
  ])('%j %j', (head, tail, agency) => {
    const s = page(head, tail);
    expect([s.agency?.name, s.byline?.text.replace(/^By /, '').startsWith('Jane Sample'), s.paragraphs.length]).toEqual([agency, true, 2]);
  });

  it.each([
    ['By Jane Sample\nKarvan Testi\nJanuary 27, 2024', ''], ['By Jane Sample\nKarvan Post', ''], ['Karvan Ledger-Herald', ''], ['By Jane Sample', 'Source: Ministry of Roads'],
    ['By Jane Sample', 'It was published in Lakeside, November 18th, 2023, he said.'],
  ])('is not in: %j %j', (head, tail) => {
    expect(page(head, tail).agency).toBeNull();
  });
});

describe('the house whose story another page gathers', () => {
  const gathered = (line: string) => structureOf(`6 September 2023\n\n${line}\n\nKenya: Ferry to Karvan stops for the winter\n\nBy Jane Sample-Testi\n\nThe ferry to Karvan stopped on Monday after a week of ice, its owner said.\n\nNobody had crossed the lake for days, he added.\n`, '2024-06-01');

  it('stands over the title, with its town', () => {
    const s = gathered('The Lake Monitor (Kisumu)');
    expect([s.agency?.name, s.headline?.text]).toEqual(['The Lake Monitor', 'Kenya: Ferry to Karvan stops for the winter']);
  });

  it('has a paper\'s name', () => {
    expect(gathered('Ferry stops (Kisumu)').agency).toBeNull();
    expect(gathered('Ministers Get Good News (Updated)').agency).toBeNull();
  });
});

describe('what a page says to its readers', () => {
  it.each([
    ['', 'Copyright © 2024 NPR. All rights reserved.', 'NPR'], ['', '© 2024 AFP', 'Agence France-Presse'], ['', 'Copyright © The Economist Newspaper Limited 2024. All rights reserved.', 'The Economist'],
    ['', 'Copyright The Financial Times Limited 2024. All rights reserved.', 'Financial Times'], ['', 'Install the Sky News app for free', 'Sky News'], ['', 'The Guardian is editorially independent. Support our journalism.', 'The Guardian'],
    ['', 'Anadolu Agency website contains only a portion of the news stories offered to subscribers.', 'Anadolu Agency'],
    ['', 'Middle East Eye delivers independent and unrivalled coverage of the region. To learn more about republishing this content, please fill out this form.', 'Middle East Eye'],
    ['', 'Want more analysis from POLITICO? POLITICO Pro is our premium service for professionals.', 'POLITICO'], ['', 'You can catch our press review every morning on FRANCE 24 at 7:20am.', 'France 24'],
    ['', "Sign up for the Karvan Courier's morning newsletter.", 'Karvan Courier'], ['By Jane Sample and RFE/RL’s Armenian Service', '', 'Radio Free Europe/Radio Liberty'], ['Jane Sample\nBBC Sport Wales', '', 'BBC'],
    ['The Hindu Bureau', '', 'The Hindu'], ['', 'Jane Sample covers housing and the coast for the Los Angeles Times.', 'Los Angeles Times'], ['', '© Financial Tribune Daily and Contributors', 'Financial Tribune'],
  ])('names the house: %j %j', (head, tail, agency) => {
    const s = page(head || 'By Jane Sample', tail);
    expect([s.agency?.name, s.paragraphs.length]).toEqual([agency, 2]);
  });

  it.each([
    ['', 'Jane Sample holds the net on the quay © Omid Testi / AFP'], ['', 'Additional reporting by Reuters'], ['', 'Karvan is an independent town. The Guardian has its own lake.'], ['', "He reads the Karvan Courier's letters."],
    ['', 'Want more ice? Nobody does.'], ['', 'Jane Sample covers the courts for The Times.'], ['', 'Jane Sample is a journalist who has written for Reuters.'], ['', 'Reuters and AFP contributed to this report.'],
  ])('names none: %j %j', (head, tail) => {
    expect(page(head || 'By Jane Sample', tail).agency).toBeNull();
  });

  it.each([
    ['the house that was told it, named in a button', 'Skip to more DW sites', '"It is the ice," she told DW.', '', 'Deutsche Welle'],
    ['with its article', 'Sign in', '"It is the ice," she told the Guardian.', '© 2024 Guardian News & Media Limited', 'The Guardian'],
    ['the name over the page, whose rights it has', 'Karvan Courier\n\nSearch', 'Nobody was hurt.', '© Copyright 2024 Karvan Courier Ltd', 'Karvan Courier'],
    ['the name over the page, that was told it', 'LakeWire\n\nSearch', '"It is the ice," she told LakeWire.', '', 'LakeWire'],
  ])('%s', (_, head, line, foot, agency) => {
    const s = structureOf(`${head}\n\nFerry to Karvan stops for the winter\n\nBy Jane Sample\n\nThe ferry to Karvan stopped on Monday after a week of ice, its owner said.\n\n${line}\n\n${foot}\n`, '2024-06-01');
    expect(s.agency?.name).toBe(agency);
  });

  it.each([
    ['Sign in', '"It is the ice," she told Reuters.', 'Picture: Omid Testi/Reuters'], ['Skip to more DW sites', 'It was fore_told DW by a post.', ''], ['Skip to more DW sites', 'It was retold DW said.', ''], ['Karvan Courier\n\nSearch', 'Nobody was hurt.', '© Copyright 2024 Lake Press Ltd'], ['Business\n\nSearch', '"It is the ice," she told Business.', ''], ['Karvan Courier\n\nSearch', '"It is the ice," she told Karvan.', ''], ['Sara Vakil\n\nSearch', '"It is the ice," she told Sara Vakil.', ''], ['Karvan\n\nSearch', 'Nobody was hurt.', '© 2024 Radio Karvan Press'], ['Scores & Fixtures\n\nSearch', 'Nobody was hurt.', '© 2024 Karvan Press'],
  ])('is none: %j %j %j', (head, line, foot) => {
    const s = structureOf(`${head}\n\nFerry to Karvan stops for the winter\n\nBy Jane Sample\n\nThe ferry to Karvan stopped on Monday after a week of ice, its owner said.\n\n${line}\n\n${foot}\n`, '2024-06-01');
    expect(s.agency).toBeNull();
  });

  it('gives way to the dateline', () => {
    const s = structureOf('Ferry to Karvan stops for the winter\n\nKARVAN (AP) — The ferry to Karvan stopped on Monday, its owner said.\n\nNobody had crossed for days.\n\nThe Guardian is editorially independent. Support our journalism.\n', '2024-06-01');
    expect(s.agency?.name).toBe('Associated Press');
  });
});

it.each([
  ['Subscribe to our newsletter   ePaper   Mobile App', null], ['Subscribe to our newsletter of the App for ferries', null], ['Subscribe to the newsletter of APP', 'Associated Press of Pakistan'],
])('letters written as a word name no house: %s', (line, name) => {
  expect(page('By Jane Sample', line).agency?.name ?? null).toBe(name);
});
