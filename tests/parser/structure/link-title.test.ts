import { describe, expect, it } from 'vitest';
import { titleParts } from '../../../src/parser/structure/link-title.js';

describe('speaker and claim of a title', () => {
  it.each([
    ["Iran welcomes 'reliable agreement' in Vienna: Amir-Testi", 'Amir-Testi', "Iran welcomes 'reliable agreement' in Vienna"],
    ['Sanctions must go, essential: Testi', 'Testi', 'Sanctions must go, essential'],
    ['Grid repairs to end in May: Deputy Energy Minister', 'Deputy Energy Minister', 'Grid repairs to end in May'],
    ['Coast is safe: senior Iranian MP', 'senior Iranian MP', 'Coast is safe'],
    ['Fuel prices to fall: oil minister', 'oil minister', 'Fuel prices to fall'],
    ['No talks before June: Beijing', 'Beijing', 'No talks before June'],
    ['Leader: Unity is a must', 'Leader', 'Unity is a must'],
    ['Testi: Progress possible', 'Testi', 'Progress possible'],
    ['Iran MP:Peaceful work to go on', 'Iran MP', 'Peaceful work to go on'],
    ['Iran | Testi: Bread is enough', 'Testi', 'Bread is enough'],
    ['Ports organization chief: Sanctions failed to sink shipping', 'Ports organization chief', 'Sanctions failed to sink shipping'],
    ['Sunday Times: Ship sailed in silence', 'Sunday Times', 'Ship sailed in silence'],
    ['Iran FM: Talks Positive', 'Iran FM', 'Talks Positive'],
    ["Top aide to Iran's parliament speaker: Bill is ready", "Top aide to Iran's parliament speaker", 'Bill is ready'],
  ])('%s', (title, speaker, claim) => {
    expect(titleParts(title)).toEqual({ title: claim, speaker });
  });

  it.each([
    'Japan sets up trade cooperation document', 'Damascus: Iranian FM meets his counterpart', 'Photo: Spring in the Alborz', 'Spring in the Alborz: A Summary',
    'Qods Day; day of unity', 'Handball team wins 3:1 in Doha', 'Video: Rescue at sea', 'Train leaves at 10:30 for Mashhad', ':', 'Title:', ': Testi', '',
  ])('nobody speaks in: %s', (title) => {
    expect(titleParts(title)).toEqual({ title, speaker: null });
  });
});
