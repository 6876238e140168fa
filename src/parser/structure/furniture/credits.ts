import type { FurnitureRule } from './contract.js';

/** Who wrote, edited and gave what the page shows, and whose it is. A name stands behind: "Editing by committee ruined the film" is a story's. */
export const CREDIT_RULES: readonly FurnitureRule[] = [
  {
    id: 'credit', kind: 'credit', writer: /^reporting by (.{5,60})$/i, why: 'who wrote and edited it', at: ['reporting', 'writing', 'editing', 'additional'],
    pattern: /^(?:[Aa]dditional |ADDITIONAL )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|REPORTING|WRITING|EDITING)(?: (?:and|AND) \p{L}{1,12})? (?:by|in|BY|IN):? (?:(?:the|our|a|staff) )?(?:\p{Lu}|al-|el-|de |van |newsroom\b|staff\b|agencies\b).{0,240}$/u,
    samples: ['Reporting by A. Testi; Editing by B. Sample', 'Additional reporting and writing by the Karvan newsroom'],
  },
  {
    id: 'made-by', kind: 'credit', why: 'who translated, edited, compiled it: names, and the words between them', at: ['translated', 'edited', 'compiled', 'reported'],
    pattern: /^(?:[Tt]ranslated|[Ee]dited|[Cc]ompiled|[Rr]eported|TRANSLATED|EDITED|COMPILED|REPORTED)(?: (?:and|AND) \p{L}{1,12})? (?:by|BY|from|FROM):? (?:(?:\p{Lu}|al-|el-)[\p{L}.'’/&-]*[,;]? |(?:and|in|with|for|from|by|based|on|additional|reporting|writing|editing|edited|translated|the|our|of|at|van|de|bin|an?|staff|original|story|report|article)[,;]? ){0,23}(?:(?:\p{Lu}|al-|el-)[\p{L}.'’/&-]*|staff|newsroom|agencies|desk)(?: ?[(<][^()<>]{4,60}[)>])?\.?$/u,
    samples: ['Translated by Jane Sample', 'Edited by: Jane Sample', 'Compiled by Omid Testi and the Karvan newsroom', 'Edited by Jane Sample (jane@example.org)'],
  },
  { id: 'author-over', kind: 'credit', marks: 'clock', why: 'over the writer\'s name', where: 'head', at: ['author', 'authors', 'written', 'story', 'reporter'], pattern: /^(?:authors?(?: of (?:the|this) (?:article|story))?|written by|story by|reporter)\s?:?$/i, samples: ['Author of the article:', 'Written by'] },
  { id: 'courtesy', kind: 'credit', why: 'who gave a picture', at: ['courtesy'], pattern: /^(?:[Cc]ourtesy|COURTESY)(?: (?:of|OF))?:? (?:the )?\p{Lu}.{0,80}$/u, samples: ['Courtesy of the Karvan Museum', 'Courtesy Jane Sample'] },
  { id: 'rights', kind: 'credit', why: 'whose it is', house: /\bpermission (?:from|of) (?:the )?(\p{Lu}[\p{L} .&-]{2,40}?)(?=\.?$)/u, at: ['copyright', 'all'], pattern: /^(?:(?:[Cc]opyright|COPYRIGHT)(?:\s?[^\p{Ll}\s]| (?:by|of|the|in this|policy|notice|reserved|protected)\b|$).{0,160}|[Aa](?:ll|LL) [Rr](?:ights|IGHTS) [Rr](?:eserved|ESERVED)(?! (?:for|to|in|were|was|are)\b)(?:.{0,80}|\. This (?:material|content|article|website)\b.{0,300}))$/u, samples: ['Copyright 2021 Example', 'Copyright © Example News', 'All rights reserved.', 'ALL RIGHTS RESERVED'] },
  {
    id: 'credit-with', kind: 'credit', why: 'other sources', where: 'tail', at: ['with', 'based'],
    pattern: /^(?:with (?:additional |further )?(?:reporting|material|inputs?|files|information|contributions?|assistance)(?: (?:by|from|in)\b.{0,120}|\.?)|with (?:agencies|agency inputs|wires|AFP|AP|Reuters|dpa)\b.{0,60}|based on reporting by.{0,120})$/i, samples: ['With reporting by ILNA', 'Based on reporting by AFP and dpa', 'With agencies'],
  },
  { id: 'photos-by', kind: 'credit', why: 'who took the pictures', where: 'tail', at: ['photo', 'photos'], pattern: /^(?:[Pp]hotos?|PHOTOS?) (?:by|BY):? (?:the )?(?!.*\b(?:shows?|showed|is|are|was|were)\b)(?:\p{Lu}.|author).{0,58}$/u, samples: ['Photos by Jane Sample', 'Photo by author'] },
  {
    id: 'published-first', kind: 'credit', why: 'where it stood before', where: 'tail', at: ['this', 'the'], tells: true, needs: [' first ', ' First ', ' FIRST ', 'riginally ', 'RIGINALLY ', 'nitially ', 'NITIALLY '],
    pattern: /^(?:this|the) (?:story|article|report|piece|interview|column|essay|post)(?: (?:by|from) .{2,50})? (?:was|has been|is) (?:first|originally|initially) (?:published|produced|written|reported|posted)\b.{0,200}$/i,
    samples: ['This story was first published on Example.', 'This report by The Example Press was first published March 3, 2024.', 'The article was originally published March 3, 2024, 10:12 AM.'],
  },
  { id: 'story-updated', kind: 'credit', why: 'what was done to it since', where: 'tail', at: ['this'], tells: true, pattern: /^this (?:story|article|report) (?:was|has been) (?:auto-generated|amended|corrected|updated|syndicated)\b.{0,200}$/i, samples: ['This story has been updated.', 'This article was auto-generated from a feed.'] },
  {
    id: 'produced-by', kind: 'credit', why: 'who made it, and how; "This report was published by the council and names 14 officers" has a second verb', where: 'tail', at: ['this'],
    pattern: /^[Tt]his (?:story|article|report|piece|content) (?:was|has been|is) (?:(?:re)?published (?:under|from a)|(?:produced|published|republished|edited|written|translated|generated|created) (?:in (?:partnership|collaboration|cooperation|association) with|with (?:AI|the (?:help|support|assistance)|support|permission)|using|as part of|automatically|by (?:the |our |a )?(?:\p{Lu}|staff\b)))(?!.* and (?!(?:is|was|has|edited|translated|distributed|shared|reviewed|verified|republished)\b)\p{Ll}+(?:s|ed)\b).{0,180}$/u,
    samples: ['This story was produced by Example News and edited by Jane Sample.', 'This article is published under a Creative Commons licence.', 'This report was written with the help of a machine.'],
  },
];
