import type { FurnitureRule } from './contract.js';

const SLASHED_CODE = String.raw`[A-Z]{1,4}(?:\/[A-Z]{1,4}){1,3}\/?|[A-Z]{1,5}\/(?:[A-Z]{2,3})?\d{3,14}|[A-Z]{2,4}\/|\d{2,5}\*{2}\d{3,5}\*{0,2}|\d{3,4}\*{2}|\d{2,4}\/\d{2,4}`;

/** A code of the desk, alone or glued to the last sentence: "8072**1424", "KI/4663939", "SS/PKH/MA", "101/211", "RHM/". */
export const STAFF_CODE = new RegExp(`(?:${SLASHED_CODE})`);

export const FURNITURE_RULES: readonly FurnitureRule[] = [
  {
    id: 'news-id', kind: 'id', why: 'the page\'s number', at: ['news', 'journalist', 'article', 'story', 'code', 'id', 'report', 'item'],
    pattern: /^(?:(?:news|journalist|article|story|report|item)\s{0,2}(?:id|code|no|number)|id|code)\b\.?\s{0,3}:?\s{0,3}(?:[\d\u06f0-\u06f9\u0660-\u0669/-]{0,16}|[A-Z]{1,4}\d{2,14})\s{0,3}-?$/i,
    samples: ['News ID: 85123', 'News Code 83443299', 'Journalist ID: 2377', 'news id: 83187 -', 'ID :', 'News code : ۱۲۸۶۱۲۳'],
  },
  { id: 'short-url', kind: 'id', why: 'the page\'s address', at: ['http', 'https', 'www', 'short', 'link', 'url'], pattern: /^(?:(?:short\s)?(?:link|url)\s?:?\s{0,2})?(?:https?:\/\/|www\.)?[\w./?=&%#:-]{0,200}$/i, samples: ['https://en.example.com/news/85123', 'Short Link:'] },
  { id: 'author-field', kind: 'id', why: 'an empty or filled field of a news exchange', at: ['auther', 'author', 'reporter', 'editor'], pattern: /^(?:auth[eo]r|reporter|editor)\s{0,2}:.{0,60}$/i, samples: ['Auther :', 'Author: Desk'] },
  { id: 'persons', kind: 'share', why: 'a counter of votes', at: 'digit', pattern: /^\d{1,6}\s(?:persons?|comments?|views?|shares?|likes?|votes?)$/i, samples: ['0 Persons', '1 Persons'] },
  { id: 'min-read', kind: 'share', why: 'reading time', at: 'digit', pattern: /^\d{1,3}\s?(?:min|mins|minute|minutes)\sread$/i, samples: ['1 Min Read'] },
  { id: 'characters-left', kind: 'captcha', why: 'the comment form', at: 'digit', pattern: /^\d{2,5}\scharacters\s(?:left|remaining)$/i, closes: true, where: 'tail', samples: ['500 characters left'] },
  { id: 'captcha-sum', kind: 'captcha', why: 'a sum to solve', at: 'digit', pattern: /^\d{1,3}\s?[+×x*-]\s?\d{1,3}\s?=?\s?\??$/, where: 'tail', samples: ['3 + 4 ='] },
  { id: 'captcha-question', kind: 'captcha', why: 'a sum to solve', at: ['what', 'please', 'enter', 'captcha', 'security'], pattern: /^(?:what is \d{1,3}\s?[+-]\s?\d{1,3}.{0,10}|(?:please )?enter (?:the )?(?:code|characters|captcha|your).{0,60}|captcha.{0,20}|security code.{0,20})$/i, samples: ['What is 3 + 4?', 'captcha:'] },
  { id: 'captcha-star', kind: 'captcha', why: 'the comment form', at: 'sign', signs: '*', pattern: /^\*\s{0,2}(?:captcha|name|e-?mail|comment)\s?:?.{0,20}$/i, samples: ['* captcha:'] },
  { id: 'text-size', kind: 'share', why: 'buttons for the size of letters', at: ['t', 'a', 'aa'], pattern: /^(?:T\s{1,3}T|A\s{0,3}A(?:\s{0,3}A)?|A[-+]\s{0,3}A[-+]?)$/, samples: ['T T', 'A A'] },
  {
    id: 'share', kind: 'share', why: 'buttons', at: ['share', 'tweet', 'print', 'email', 'facebook', 'twitter', 'telegram', 'whatsapp', 'copy', 'save', 'listen', 'font', 'send', 'linkedin', 'pinterest', 'views', 'visits', 'comments', 'rate', 'instagram'],
    pattern: /^(?:share(?: this(?: article| story| page)?)?|tweet|print|e-?mail|facebook|twitter|telegram|whatsapp|copy link|save|listen|font size|send|linkedin|pinterest|instagram|views?|visits|comments|rate)(?:\s{0,3}[|:/•·,-]?\s{0,3}(?:share|tweet|print|e-?mail|facebook|twitter|telegram|whatsapp|copy link|linkedin|pinterest|instagram|save|on|\(?\d{1,7}\)?)){0,10}$/i,
    samples: ['Share | Email | Print', 'Facebook Twitter Telegram', 'Views: 120'],
  },
  { id: 'follow-us', kind: 'promo', why: 'the house\'s own channels', house: /@(irna|tasnim|presstv|isna|shana|iqna|abna)/i, at: ['follow', 'join', 'like', 'find', 'visit'], pattern: /^(?:follow|join|like|find|visit) (?:us|our|@?\w{2,20} on)\b.{0,140}$/i, samples: ['Follow us on Twitter @ExampleEnglish'] },
  { id: 'subscribe', kind: 'promo', why: 'newsletters', at: ['subscribe', 'sign', 'download', 'click', 'get', 'support', 'donate'], pattern: /^(?:subscribe|sign up|download (?:our|the) app|click here|get (?:the|our) (?:app|newsletter|latest)|support our|donate)\b.{0,120}$/i, samples: ['Subscribe to our newsletter'] },
  { id: 'subscribe-sign', kind: 'promo', why: 'newsletters', at: 'sign', signs: '›»>→', pattern: /^[›»>→]\s{0,2}(?:subscribe|sign up|follow|join|more)\b.{0,80}$/i, samples: ['› Subscribe'] },
  { id: 'website-accessed', kind: 'promo', why: 'Press TV\'s mirrors', house: /^(press\s?tv)/i, at: ['press', 'presstv'], pattern: /^press\s?tv[’'`]?s? website can (?:also )?be accessed.{0,200}$/i, samples: ['Press TV’s website can also be accessed at the following alternate addresses:'] },
  { id: 'recaptcha', kind: 'captcha', why: 'the comment form', at: ['this', 'protected'], pattern: /^(?:this (?:site|form) is )?protected by recaptcha.{0,160}$/i, samples: ['This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.'] },
  {
    id: 'comment-form', kind: 'captcha', why: 'the comment form ends the page', closes: true, where: 'tail', at: ['your', 'leave', 'you', 'post', 'add', 'comments', 'comment', 'send', 'write'],
    pattern: /^(?:your comment|leave (?:a|your) (?:comment|reply)|you are replying to.{0,60}|post (?:a )?comment|add (?:a |your )?comment|comments?(?: \(\d{1,4}\))?|send comment|write (?:a|your) comment)\s?:?\s?\.?$/i,
    samples: ['Your Comment', 'LEAVE A REPLY', 'You are replying to: .'],
  },
  { id: 'form-field', kind: 'captcha', why: 'the comment form', where: 'tail', at: ['name', 'email', 'website', 'submit', 'reply', 'cancel'], pattern: /^(?:name|e-?mail|website|submit|reply|cancel reply)\s?[*:]{0,2}$/i, samples: ['Name:', 'Email *'] },
  { id: 'tags', kind: 'tags', why: 'keywords', at: ['tags', 'tag', 'keywords', 'labels', 'topics', 'topic'], pattern: /^(?:tags?|keywords?|labels|topics?)(?:\s{0,2}:.{0,300})?$/i, samples: ['Tags', 'Tags: iqna ، quran ،'] },
  { id: 'advert', kind: 'advert', why: 'between paragraphs', at: ['advertisement', 'advertising', 'ad', 'ads', 'sponsored', 'story', 'article', 'continue', 'promoted'], pattern: /^(?:advertise?ments?|advertising|ads?|sponsored(?: content)?|promoted(?: content)?|(?:story|article) continues (?:below|after).{0,30}|continue reading.{0,40})[\s.:-]{0,3}$/i, samples: ['Advertisement', 'Story continues below advertisement'] },
  { id: 'menu', kind: 'menu', why: 'menu words', at: ['menu', 'search', 'home', 'skip', 'login', 'loading', 'more', 'english', 'all', 'top', 'next', 'previous', 'back'], pattern: /^(?:menu|search|home|homepage|skip to (?:main )?content|log ?in|loading\.{0,3}|more\.{0,3}|english|all news|top 10|next|previous|back(?: to top)?)$/i, samples: ['All news', 'TOP 10'] },
  {
    id: 'site-list', kind: 'label', why: 'a list of the site at large, not of the story', closes: true, where: 'tail', at: ['most', 'top', 'latest', 'editor', 'editor\'s', 'editor’s', 'editors', 'trending', 'popular', 'more', 'recent', 'last', 'breaking', 'featured'],
    pattern: /^(?:most (?:visited|read|viewed|popular|commented)(?: in .{1,30})?|top (?:stories|news|10|[a-z &]{3,24} stories)|latest(?: news| stories)?|editor[’']?s[’']? (?:choice|picks?)|trending(?: now)?|popular(?: news| posts)?|more articles|recent (?:posts|news)|last news|breaking news|featured)\s?:?$/i,
    samples: ['Most Visited in Politics', 'Top Politics stories', 'Top Stories', 'More Articles'],
  },
  { id: 'menu-word', kind: 'menu', why: 'MNA\'s menu below the story', where: 'tail', at: ['interview', 'op-ed', 'report', 'opinion', 'analysis', 'photos', 'videos'], pattern: /^(?:interview|op-ed|report|opinion|analysis|photos|videos)$/i, samples: ['Op-Ed'] },
  { id: 'bio-mark', kind: 'biography', why: 'the picture of the author', writer: /^avatar of (.{3,60})$/i, at: ['avatar', 'about'], pattern: /^(?:avatar of .{1,60}|about the author.{0,60})$/i, samples: ['Avatar of Maryam Testi'] },
  {
    id: 'credit', kind: 'credit', why: 'who wrote, edited, translated', house: /^sources?\s?:\s?([A-Za-z][A-Za-z .'-]{1,30})/i, at: ['reporting', 'writing', 'editing', 'additional', 'translated', 'edited', 'compiled', 'source', 'sources', 'courtesy', 'copyright', 'all', 'reported'],
    pattern: /^(?:(?:additional )?(?:reporting|writing|editing)(?: and \w{1,12})? (?:by|in)\b.{0,240}|(?:translated|edited|compiled|reported)(?: and \w{1,12})? by\b.{0,120}|sources?\s?:.{0,120}|courtesy of.{0,80}|copyright.{0,160}|all rights reserved.{0,80})$/i,
    samples: ['Reporting by A. Testi; Editing by B. Sample', 'Source: Xinhua|Editor: zd'],
  },
  { id: 'credit-contributed', kind: 'credit', why: 'who helped', where: 'tail', at: ['associated', 'reuters', 'ap', 'afp', 'additional', 'staff', 'the', 'press', 'this', 'writers', 'writer', 'bloomberg', 'agence'], needs: ['ontributed', 'ONTRIBUTED'], pattern: /^.{4,240}\bcontributed (?:to this|reporting).{0,60}$/i, samples: ['Associated Press writer A. Sample in Beirut contributed to this report.'] },
  { id: 'credit-with', kind: 'credit', why: 'other sources', where: 'tail', at: ['with', 'based', 'written', 'this', 'photo', 'photos'], pattern: /^(?:with (?:additional |further )?(?:reporting|material|inputs?|files|information|contributions?)\b.{0,120}|with (?:agencies|agency inputs|wires|AFP|AP|Reuters|dpa).{0,60}|based on reporting by.{0,120}|(?:written|photos?) by .{1,60}|this (?:story|article|report) (?:was|has been) (?:produced|published|edited|first published|auto-generated|written).{0,200})$/i, samples: ['With reporting by ILNA', 'Based on reporting by AFP and dpa'] },
  { id: 'credit-nobody', kind: 'credit', why: 'a byline that names nobody', at: ['by'], pattern: /^by:?\s+(?:(?:our |the |news |online |web )*(?:staff|agencies|desk|newsroom|correspondents?|reporters?)(?: writers?| reporters?| and agencies|, agencies)?)$/i, samples: ['By Staff, Agencies', 'By our correspondent'] },
  { id: 'credit-bracket', kind: 'credit', why: 'who wrote, edited, translated', house: /^[([]sources?\s?:\s?([A-Za-z][A-Za-z .'-]{1,30})/i, at: 'sign', signs: '([', pattern: /^[([](?:(?:additional |with )?(?:reporting|writing|editing|translation|inputs?)(?: and \w{1,12})? (?:by|in|from)\b|source\b|with agenc|edited by|compiled by|translated by|this story has).{0,300}[)\]]?\.?$/i, samples: ['(Writing by A. Testi; Editing by B. Sample)'] },
  { id: 'contact', kind: 'credit', why: 'how to reach the writer', where: 'tail', at: ['contact', 'follow', 'reach', 'email'], pattern: /^(?:(?:contact|reach|e-?mail) .{3,60} (?:at|on|via)\b.{3,160}|follow (?:him|her|them)\b.{3,100})$/i, samples: ['Contact Jane Sample at 555-0100.'] },
  { id: 'writer-rank', kind: 'credit', why: 'under the byline', where: 'head', at: ['staff', 'correspondent', 'special', 'political', 'news', 'web', 'tehran', 'associated', 'senior'], pattern: /^(?:(?:staff|senior|special|political|associated press)\s)?(?:writers?|reporters?|correspondents?|editor)$|^(?:news|web|political|tehran) (?:desk|bureau)$/i, samples: ['Staff writer', 'News Desk'] },
  { id: 'copyright-sign', kind: 'credit', why: 'rights', at: 'sign', signs: '©', pattern: /^©.{0,160}$/, samples: ['© Example 2021'] },
  { id: 'end-mark', kind: 'staff-code', why: 'the end of a wire piece', where: 'tail', at: ['end', 'endit', 'enditem', 'ends', 'x'], pattern: /^(?:end(?:\s?it(?:em)?|s)?|x)\s?(?:\/\s?\w{0,12})?[.\s]{0,3}$/i, samples: ['End/ 345', 'Endit', 'X'] },
  { id: 'end-sign', kind: 'staff-code', why: 'the end of a wire piece', where: 'tail', at: 'sign', signs: './#([-', pattern: /^[./#([-]{1,3}\s?end[a-z]{0,4}\/?[\])]?\.?$/i, samples: ['./end', '(END)'] },
  { id: 'e-mail', kind: 'credit', why: 'the writer\'s address', at: 'short', needs: ['@'], pattern: /^(?:e-?mail\s?:\s?)?[\w.+-]{2,24}@[\w-]{2,16}(?:\.[a-z]{2,6}){1,2}$/i, samples: ['desk@example.ir'] },
  { id: 'mina-code', kind: 'staff-code', why: 'MINA\'s desk', where: 'tail', at: 'sign', signs: '(', pattern: /^\((?:[A-Z][A-Z\d]{0,4}\/){1,4}[A-Z][A-Z\d]{0,4}\)$/, samples: ['(T/RE1/P2)'] },
  { id: 'sana-code', kind: 'staff-code', why: 'SANA\'s translator and editor', where: 'tail', at: 'short', needs: ['/'], pattern: /^\p{Lu}\p{L}{1,14}(?:\s\p{Lu}[\p{L}.]{0,14})?\s?\/\s?\p{Lu}(?:[\p{L}.]{0,14})(?:\s?\/\s?\p{Lu}[\p{L}.]{0,14})?$/u, samples: ['Bushra / B'] },
  { id: 'staff-code', kind: 'staff-code', why: 'the desk\'s code', at: 'short', needs: ['/', '*'], pattern: new RegExp(`^\\(?(?:${SLASHED_CODE})\\)?$`), samples: ['8072**1424', 'KI/4663939', 'AMK/IRN84123456', 'EE/PA', 'SS/PKH/MA', '101/211', 'RHM/', 'MNA/TSN'] },
  { id: 'desk-initials', kind: 'staff-code', why: 'AFP\'s desks', where: 'tail', at: 'short', needs: ['/'], pattern: /^(?:[a-z]{2,5}(?:-[a-z]{2,4})?)(?:\/[a-z]{1,4}(?:-[a-z]{1,4})?){1,4}$/, samples: ['ap/dv/srm', 'burs-mj/dcp'] },
  { id: 'lone-number', kind: 'staff-code', why: 'a desk\'s number', where: 'tail', at: 'digit', pattern: /^\d{2,6}$/, samples: ['415'] },
  { id: 'separator', kind: 'separator', why: 'a row of signs', at: 'sign', signs: '*-–—_=~•·.#|/+', pattern: /^[*\-–—_=~•·.#\s|/+]{1,200}$/, samples: ['***', '___.', '* * *'] },
  { id: 'foreign', kind: 'menu', why: 'menu words in Persian or another script survive between English lines', at: 'sign', pattern: /^[^A-Za-z]{2,120}$/, samples: ['اخبار مرتبط'] },
];
