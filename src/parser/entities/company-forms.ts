/** Forms of companies behind their name: "Nordvik *AB*", which the next sentence calls "Nordvik". */
export const COMPANY_FORMS: ReadonlySet<string> = new Set([
  'AB', 'AG', 'ASA', 'Co', 'Corp', 'GmbH', 'Inc', 'LLC', 'Ltd', 'NV', 'Oyj', 'PLC', 'Plc', 'plc', 'SA', 'SE', 'SpA',
]);

export const COMPANY_FORM = new RegExp(` (?:${[...COMPANY_FORMS].join('|')})$`);
