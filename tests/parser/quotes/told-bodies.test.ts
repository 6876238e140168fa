import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../helpers/speakers.js';

describe('which body is meant', () => {
  it.each<[why: string, text: string, ...speakers: string[]]>([
    ['one with its short name in brackets behind "and"', 'RASHT (Reuters) - Laleh Vakili demanded an inquiry on Tuesday, and the Harbour Workers’ Federation (HWF) urged Golzar to let doctors in.',
      'Laleh Vakili -> Laleh Vakili', 'the Harbour Workers’ Federation (HWF) -> Harbour Workers’ Federation'],
    ['the report of the paragraph before', 'RASHT (Reuters) - Golzar Marine Ltd said the levy was late.\n\nThe 112-page report was written by Dame Sohaila Vell.\n\nIt said the board had met only twice.',
      'Golzar Marine Ltd -> Golzar Marine Ltd', 'It -> The 112-page report'],
    ['no report of which another body spoke since', 'RASHT (Reuters) - The report was denied by the Harbour Union.\n\nIt said the board had met only twice.', 'the Harbour Union -> Harbour Union', 'It -> Harbour Union'],
    ['the company of which its own words tell', 'RASHT (Reuters) - "Ice is dear," the head of Karvan\'s Lake Route Directorate, Omid Vell, noted.\n\nChina\'s Vellhai Polar Lines, which made 14 voyages last year, intends to make 26, the company said.',
      'the head of Karvan\'s Lake Route Directorate, Omid Vell -> Omid Vell', 'the company -> Vellhai Polar Lines'],
    ['one that is named behind what kind it is', 'RASHT (Reuters) - A human rights group, the Oslo-based Karvan Prisoners’ Watch (KPW), says 16 men are held.', 'A human rights group -> Karvan Prisoners’ Watch'],
    ['no body that somebody is named with', 'RASHT (Reuters) - A rights group, which met Karvan Prisoners’ Watch, says 16 men are held.', 'A rights group -> A rights group'],
    ['one of several', 'RASHT (Reuters) - One of the three, Dubai-based Golzar Marine Services, denied it.', 'One of the three, Dubai-based Golzar Marine Services -> Golzar Marine Services'],
    ['a union by its letters', 'RASHT (Reuters) - The KHU union said it was late.', 'The KHU union -> KHU'],
    ['by the last word of its name', 'RASHT (Reuters) - The Golzar Cinematheque was full. It was late, according to the cinematheque.', 'the cinematheque -> Golzar Cinematheque'],
    ['no union of states for workers', 'BRUSSELS (Reuters) - The European Union said it was late. Drivers met. The union said eight men were held.', 'The European Union -> European Union', 'The union -> The union'],
    ['a union of workers', 'RASHT (Reuters) - The Harbour Workers’ Union said it was late. The union said eight men were held.', 'The Harbour Workers’ Union -> Harbour Workers’ Union', 'The union -> Harbour Workers’ Union'],
    ['no office for a maker', 'RASHT (Reuters) - The Golzar Maritime Administration said it was late. The manufacturer said it would help.',
      'The Golzar Maritime Administration -> Golzar Maritime Administration', 'The manufacturer -> The manufacturer'],
    ['no airline for the airport’s operator', 'RASHT (Reuters) - Karvan Air said the jet was old. Flight 482 came to rest on the grass, the airport operator said.', 'Karvan Air -> Karvan Air', 'the airport operator -> the airport operator'],
    ['no rater for a statistics agency', 'RASHT (Reuters) - Karvan Ratings warned that prices would rise. Output grew, the statistics agency said. Prices fell, the rating agency said.',
      'Karvan Ratings -> Karvan Ratings', 'the statistics agency -> the statistics agency', 'the rating agency -> Karvan Ratings'],
    ['a firm by the town and the land where it is based', 'RASHT (Reuters) - Karvan Metals AB cut its forecast. Sales will fall, the Lund, Sweden-based company said. The San Vell, Texas-based retailer said it was late.',
      'the Lund, Sweden-based company -> Karvan Metals AB', 'The San Vell, Texas-based retailer -> Karvan Metals AB'],
    ['not what is based elsewhere behind a comma', 'RASHT (Reuters) - In Lund, Sweden-based firms said it was late.', 'Sweden-based firms -> Sweden-based firms'],
    ['no operator of one thing', 'RASHT (Reuters) - Karvan Air said the jet was old. It came to rest on the grass, the operator of the field said.', 'Karvan Air -> Karvan Air', 'the operator of the field -> the operator of the field'],
    ['no survey for a company, but the only firm that is near', 'RASHT (Reuters) - The Geological Survey of Karvan said it was late. The mill belongs to Nordvik Plantations Ltd.\n\nThe company denied it was old.',
      'The Geological Survey of Karvan -> Geological Survey of Karvan', 'The company -> Nordvik Plantations Ltd'],
    ['a club by its name', 'RASHT (Reuters) - Golzar FC said it was late. The Lake Board met. The club said it was sad.', 'Golzar FC -> Golzar FC', 'The club -> Golzar FC'],
    ['no club in a board', 'RASHT (Reuters) - The Lake Board said it was late. The club said it was sad.', 'The Lake Board -> Lake Board', 'The club -> The club'],
    ['the force of the police', 'RASHT (Reuters) - The Golzar Police said it was late. The force said it was sad.', 'The Golzar Police -> Golzar Police', 'The force -> Golzar Police'],
    ['the bloc, and no alliance', 'BRUSSELS (Reuters) - The European Union said it was late. The bloc said it was sad. The alliance said it was not.', 'The European Union -> European Union', 'The bloc -> European Union', 'The alliance -> The alliance'],
    ['the alliance', 'BRUSSELS (Reuters) - NATO said it was late. The alliance said it was sad.', 'NATO -> NATO', 'The alliance -> NATO'],
    ['a think tank', 'RASHT (Reuters) - The Golzar Institute said it was late. The think tank said it was sad. The water tank said nothing.', 'The Golzar Institute -> Golzar Institute', 'The think tank -> Golzar Institute'],
    ['neither of two firms', 'RASHT (Reuters) - The mill belongs to Nordvik Plantations Ltd and to Karvan Textiles AB.\n\nThe company denied it was old.', 'The company -> The company'],
    ['a site by what it does', 'RASHT (Reuters) - According to the British monitoring group OrbitLedger, it was late. The Swiss tracking site FleetLedger said it was not. The Swiss said it rained.',
      'the British monitoring group OrbitLedger -> OrbitLedger', 'The Swiss tracking site FleetLedger -> FleetLedger', 'The Swiss -> Switzerland'],
    ['an authority for the regulator', 'RASHT (Reuters) - According to a statement by the General Aviation Authority (GAA), trade fell. It will rise, the regulator said.', 'a statement by the General Aviation Authority -> General Aviation Authority', 'the regulator -> General Aviation Authority'],
    ['all of a name before its short form', 'RASHT (Reuters) - The Teachers and Nurses Union, or TNU, said it was late. The Lake Board, or LB, and the Nurses Union said it was not.', 'The Teachers and Nurses Union -> Teachers and Nurses Union', 'the Nurses Union -> Nurses Union'],
    ['an airline for the operator', 'RASHT (Reuters) - Karvan Air said the jet was old. The operator said it was safe.', 'Karvan Air -> Karvan Air', 'The operator -> Karvan Air'],
  ])('%s', (_, text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  it('ends a sentence behind the network X, and not behind an initial', () => {
    expect(speakersOf('RASHT (Reuters) - It was late, the ministry said on X. Selin Vakili called it a farce. Omid X. Karvan said it was not.'))
      .toEqual(['the ministry -> the ministry', 'Selin Vakili -> Selin Vakili', 'Omid X. Karvan -> Omid X. Karvan']);
  });
});
