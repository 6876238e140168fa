import type { FurnitureRule } from './contract.js';

/** What a house that sells its stories prints where the free part ends. Each is a line of its own. */
export const PAYWALL_RULES: readonly FurnitureRule[] = [
  {
    id: 'free-part', kind: 'promo', why: 'the rest is sold', at: ['you', 'this', 'your'], needs: ['free', 'subscribers'],
    pattern: /^(?:you(?: have|['’]ve) (?:reached|read|used|viewed|hit|\d{1,2})\b.{0,60}\bfree\b.{0,160}|this (?:article|story|content|page) is (?:only )?(?:available )?(?:for|to) (?:\w+ )?subscribers\b.{0,120}|your free (?:article|story|trial)\b.{0,120})$/i,
    samples: ['You have reached the end of the free part. Subscribe to go on.', 'You’ve read all of your free articles this month.', 'You have 2 free articles left.', 'This article is for subscribers only.'],
  },
  {
    id: 'subscriber', kind: 'promo', why: 'those who pay sign in', at: ['already', 'not'],
    pattern: /^(?:already (?:a (?:subscriber|member)|have an account|subscribed)|not a (?:subscriber|member)(?: yet)?)\s?\?(?:\s?(?:log|sign|click|subscribe|register|join|start|create|you can|go|here|get|continue|activate|see)\b.{0,80})?$/i,
    samples: ['Already a subscriber? Log in', 'Not a subscriber yet?'],
  },
  {
    id: 'go-on-reading', kind: 'promo', why: 'the rest is sold', at: ['to', 'register', 'sign', 'log', 'please', 'create', 'subscribe'], needs: ['reading', 'read ', 'access'],
    pattern: /^(?:to (?:continue|keep|go on) reading\b(?! the (?!rest|full|article|story|whole)).{0,120}|to (?:have|get) full(?:er)? access to .{2,60}\b(?:website|site|archive|content)\b.{0,240}|to read (?:the (?:rest|full)|more|on)\b.{0,40}\b(?:subscribe|register|sign (?:in|up)|log ?in)\b.{0,80}|(?:please )?(?:register|sign (?:in|up)|log ?in|create an? (?:free )?account)\b.{0,40}\bto (?:continue|keep|go on) reading\b.{0,60})$/i,
    samples: ['To continue reading, subscribe today.', 'To have fuller access to the Example News website, register.', 'To read the full story, please sign in.', 'Register for free to keep reading'],
  },
  {
    id: 'rates', kind: 'promo', why: 'what it costs', at: ['see', 'view'], needs: ['ubscri'],
    pattern: /^(?:see|view) (?:our |all )?(?:rates|prices|plans|offers|subscription)\b.{0,60}$/i,
    samples: ['See our rates for subscribers here.', 'View subscription options'],
  },
];
