/** Sentences of a story that open as what a house asks of its readers, or as a credit: they stay the story's. */
import { describe, expect, it } from 'vitest';
import { furnitureRuleOf } from '../../../src/parser/structure/furniture/index.js';

const ruleOf = (line: string) => furnitureRuleOf(line, { start: 0, end: line.length, gap: 1 }, 'tail')?.id ?? null;

describe('told, not asked', () => {
  it.each([
    'Writing in the Lake Times on Sunday, the minister said that the plan would cost too much.', 'Reporting in the region is dangerous, the watchdog said on Monday.',
    'Reporting by the newspaper found that the firm had known of the leak for years.', 'Editing by committee ruined the film, its director told the festival.',
    'Compiled by the Lake Board, the list names 112 firms that trade with the settlements.', 'Edited by two of his students, the diaries were published in 1988.',
    'Translated by his daughter, the poems appeared in Karvan in 1961.', 'Reported by a neighbour at dawn, the fire had spread to four floors by nine.',
    'Copyright law must change, the publishers said in a statement on Monday.', 'Copyright holders will be paid from a fund of $40 million, the minister said.',
    'Courtesy of a loophole, the company paid no tax last year.', 'This report was published on Monday by the Lake Board and names 14 officers.',
    'This article was published in 1998, and its author later fled the country.', 'This report has been published every year since 1974, the institute said.',
    'With information scarce, families went from hospital to hospital.', 'With files piling up, the court hired 20 clerks, its president said.',
    'With assistance from France, the navy cleared the mines by June.', 'With material from two mines, the plant can run until May, its director said.',
    'With AP and AFP both reporting a deal, the rial rose by 3 percent.', 'Like our neighbours, we have to pay the price, he told parliament.',
    'Like us, the bees had nowhere to go, the farmer said.', 'Join us or leave, the captain told them.', 'Find our sons, the women chanted outside the ministry.',
    'Visit our village and you will see, he said.', 'Support our troops, a banner over the bridge read.', 'Support our farmers or lose them, the union’s chairman told the crowd.',
    'Donate blood now, the hospital said in an appeal on Monday.', 'Sign up for the draft began in January, and 4,000 men have come.', 'Follow our lead, the chancellor told the smaller states.',
    'Try the new app for a week, the mayor said.', 'Photos by the navy show the ship on its side.', 'Photo by photo, the police built a map of the night.',
    'Some information in this report is from officials who asked not to be named.', 'Sources: two officials and a diplomat who were at the table said so.',
    'Source: a well in the village, the team found, was the source of the cholera.', 'Click here and there, and the picture changes, he explained.',
    'Privacy notice: the firm had no right to the data, the court found.', 'Have you seen him? Contact us, the posters say.', 'To continue reading the names took them four hours.',
    'Already a member? The club asks for two more years.', 'Want more water? You will have to pay for the service, the firm told farmers.',
    'The news team was not involved in the accident and was back at work on Tuesday.', 'That’s why we built the Karvan Dam: to keep the town dry in spring.',
    'An earlier version of this story, in which the hero dies, was found in 1961.', 'This article is for subscribers to the old faith, he wrote.',
  ])('%s', (line) => {
    expect(ruleOf(line)).toBeNull();
  });
});

describe('asked, or credited', () => {
  it.each([
    ['credit', 'Reporting by Jane Sample in Karvan; Writing by Omid Testi; Editing by Noga Testi and Ros Kemp'], ['credit', 'Reporting by the Karvan newsroom'], ['made-by', 'Edited by Jane Sample, with Omid Testi.'],
    ['rights', 'Copyright © 2024 Example. All rights reserved.'], ['rights', 'Copyright The Lake Post'], ['published-first', 'This story was originally published by the Lake Post and is republished here with permission.'],
    ['follow-us', 'Follow us on Facebook and join our group.'], ['follow-us', 'Join our WhatsApp channel for the news of the day'], ['subscribe', 'Support our independent journalism'], ['subscribe', 'Donate'], ['subscribe', 'Donate today to keep us going.'],
    ['earlier-version', 'An earlier version of this article said that the dam was built in 1961.'], ['correction-note', 'Correction: An earlier version said that the dam was built in 1961.'],
    ['affected', 'Have you been told to leave your home? Contact our newsroom.'], ['credit-with', 'With files from the Lake Press'], ['credit-with', 'With agency inputs'], ['source', 'Source: Lake Press Agency'],
  ])('%s: %s', (id, line) => {
    expect(furnitureRuleOf(line, { start: 0, end: line.length, gap: 1 }, id === 'correction-note' ? 'head' : 'tail')?.id).toBe(id);
  });
});
