import type { FurnitureRule } from './contract.js';

/** What a bar of buttons holds, whatever parts them. */
const BUTTON = '(?:share|copy(?: link| url)?|e-?mail|print|save|tweet|facebook|twitter|x|telegram|linked ?in|whats ?app|reddit|pinterest|messenger|instagram|flipboard|bluesky|threads|viber|sms|line|tumblr|vk|link|more|comments?(?: \\(\\d{1,5}\\))?|send(?: to friends?)?|text size|a{1,3}[+-]?)';
/** Words that names of a site's pages begin with; a bar has two of them. */
const PAGES = ['home', 'about', 'news', 'all', 'latest', 'top', 'main', 'world', 'iran', 'politics', 'economy', 'business', 'sport', 'sports', 'culture', 'society', 'opinion', 'photo', 'photos', 'national', 'local', 'front', 'video', 'videos', 'archive', 'rss', 'mobile', 'advertise', 'contact', 'terms', 'privacy', 'subscribe', 'subscription', 'newsletter', 'menu', 'search', 'login', 'sign', 'register', 'english', 'epaper', 'e-paper', 'faq', 'careers', 'copyright', 'interview', 'interviews', 'tags', 'cookie', 'cookies', 'jobs', 'multimedia', 'live', 'weather', 'lifestyle', 'tech', 'technology', 'science', 'health', 'travel', 'magazine', 'tourism', 'environment', 'international', 'domestic'];
/** An item of a bar: one to five words, no sentence. */
const ITEM = '[\\p{L}\\d(][^\\s.!?;:,]*(?:\\s(?!\\s)[^\\s.!?;:,]+){0,4}';

/** Bars of buttons and of the site's pages, whose items stand side by side on one line. */
export const BAR_RULES: readonly FurnitureRule[] = [
  {
    id: 'button-bar', kind: 'share', marks: 'buttons', why: 'buttons side by side', at: ['share', 'copy', 'email', 'e-mail', 'print', 'save', 'tweet', 'facebook', 'twitter', 'x', 'telegram', 'linkedin', 'whatsapp', 'reddit', 'a', 'aa', 'comments', 'comment', 'send', 'link', 'text', 'more'],
    needs: ['|', '·', '•', '/', '  ', '\t'],
    pattern: new RegExp(`^${BUTTON}(?:\\s{0,3}[|·•/]\\s{0,3}${BUTTON}|[^\\S\\n]{1,8}${BUTTON}){2,15}$`, 'iu'), samples: ['Copy link | Email | Facebook | Twitter | Telegram | LinkedIn | WhatsApp | Reddit', 'A A A   Print   Email', 'Print   Send to Friends   Comments (0)'],
  },
  {
    id: 'spaced-menu', kind: 'menu', why: 'pages of the site side by side, wide blanks between them', at: PAGES,
    needs: ['  ', '\t'], pattern: new RegExp(`^(?=.{2,80}[^\\S\\n]{2}(?:${PAGES.join('|')})\\b)${ITEM}(?:[^\\S\\n]{2,8}${ITEM}){2,14}$`, 'iu'), samples: ['Menu  Weekly edition  The world in brief  Search', 'Latest  Coverage  Lake  Opinion  Business  World', 'Home  All News  Quranic Activities  Politics  Interview  Photo-Film', 'About Us   Contact   Terms of Use'],
  },
  {
    id: 'spaced-languages', kind: 'menu', why: 'the page in other languages, wide blanks between them', at: 'sign', needs: ['  ', '\t'],
    pattern: /^(?:(?!\p{ASCII})\p{L}){2,16}(?:[^\S\n]{2,8}(?:(?:(?!\p{ASCII})\p{L}){2,16}|English|Persian|Farsi|Arabic|Deutsch|Fran\u00e7ais|Espa\u00f1ol|T\u00fcrk\u00e7e|Urdu|Hebrew)){1,14}$/u, samples: ['فارسی   العربية   English'],
  },
];
