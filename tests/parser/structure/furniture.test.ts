import { describe, expect, it } from 'vitest';
import { FURNITURE_RULES } from '../../../src/parser/structure/furniture/rules.js';
import { furnitureRuleOf } from '../../../src/parser/structure/furniture/index.js';
import { stampOf } from '../../../src/parser/structure/stamp.js';

const unit = (text: string) => ({ start: 0, end: text.length, gap: 1 });

it('has one rule an id, each with a reason and a sample', () => {
  expect(new Set(FURNITURE_RULES.map((rule) => rule.id)).size).toBe(FURNITURE_RULES.length);
  for (const rule of FURNITURE_RULES) expect([rule.id, rule.why.length > 0, rule.samples.length > 0]).toEqual([rule.id, true, true]);
});

describe.each(FURNITURE_RULES)('$id', (rule) => {
  it.each(rule.samples)('takes %s, and no earlier rule does', (sample) => {
    const found = furnitureRuleOf(sample, unit(sample), rule.where ?? 'tail');
    expect([found?.id, found?.kind]).toEqual([rule.id, rule.kind]);
  });
});

/** Lines of a story that begin, or look, as those of the rule do. */
const NEAR: Readonly<Record<string, readonly string[]>> = {
  stage: ['(Laughter was heard.)', '(SOUNDBITE)S ARE LOST', '(MUSIC TEACHERS LEFT)', '(APPLAUSE FOR THE MAYOR)'],
  motto: ['Global perspective on human stories', 'Global perspectives, human rights'],
  'more-reporting': ['For more news on the lake, visit the town.', 'For more than a year of reporting on Chad, he said: please visit.', 'For more boats, please visit:', 'For more reporting on Chad he went there to see:'],
  'read-more-at': ['To read more from the file, the clerk had to visit the court.', 'For more from the lake, boats went out.', 'To read more of it, he said, go to a library.'],
  'on-top': ['To stay on top of the wall, they sign up to nothing.', 'Stay on top of the boat and sign up', 'To stay informed on the dam, people signed up for a tour.'],
  doi: ['doi: under which number', 'DOI 10.1000 is a number of a paper.', 'Doing 10.5 miles'],
  'save-for-later': ['Save this for last.', 'Add this for good measure: the firm has not paid.', 'Save articles of faith', 'Save the lake', 'Save this lake, he said.'],
  'send-news': ['Got any news of my son? the mother asked at the newsroom.', 'Send your goats to the newsdesk of Karvan, he told them, and they did.', 'Do you know the newsdesk?', 'Got a newsroom of its own'],
  folder: ['Home > 2024', 'Home in 2024', 'Home / News / Lake 20245'],
  'editor-stamp': ['Xinhua | 2024 | Editor', 'Xinhua said its Editor had left.'],
  'can-be-had-here': ['The newsletter of the guild can be read by anybody here.', 'A boat can be had here.', 'More about the lake can be told here.', 'The app can be read here, he said.', 'The town’s new app with its timetables can be downloaded here.'],
  'rely-on-us': ['Do you rely on our ferry?', 'Support it with a vote', 'Your tax returns, he said, can help.', 'They rely on our reporting of the dam.'],
  'bulleted-offer': ['► Subscribe to the town’s water alerts, said Mayor Omid Testi.', '♦ The lake has risen in a day', '► Downloads of the map have doubled', '♦ Receives guests until ten'],
  'government-site': ['An official of the Marland government', 'Here’s how the lake rose'],
  'available-in': ['Available in three sizes', 'Also available in the harbour', 'Available in Karvan'],
  'expand-picture': ['Click to the left', 'Clicks to expand'],
  'skip-to': ['Skip to Karvan', 'Skip to next year, he said.', 'Skip to the lake'],
  'match-facts': ['Referee Omid Testi gave a penalty.', 'Booked: two rooms', 'Att: the lake', 'Sent off: nobody', 'Referee: We saw a foul that nobody else saw, and I am sorry for it.', 'Sent off: Karvan captain Omid Testi walked after the break.'],
  'comment-button': ['View comments on the dam were few.', 'Add a comment of your own, he said.'],
  'appeared-first': ['The post at the ferry was first on his list', 'The story appeared first in May.', 'The post office was first on the lake to close, he said.'],
  'appeared-on': ['This article appeared on his desk in May', 'This story of a ferry originally appeared on stage, she said.'],
  'pro-offer': ['Join hundreds of professionals at the quay', 'Business and policy professionals use PROs to tune the organ.'],
  'by-signing-up': ['By signing up, you lose your Privacy, he said.', 'By signing the letter he agreed to the terms of the loan.'],
  'curious': ['Curious about the lake? So was he, and he would sign up for nothing less.', 'Curious about the lake?'],
  'read-original': ['Read the original, he told them.', 'Read the full list of boats aloud'],
  'still-developing': ['This is a developing country, he said.', 'This is a story of the lake', 'This is a developing field.'],
  'while-here': ['While you are here, the mayor told guests, eat.', 'While you wait, the lake rises.'],
  'join-channel': ['Join the channel at Golzar', 'Join Vakili’s boat in the channel'],
  'views-own': ['The views expressed by the mayor are his own.', 'The views expressed in the letter were read aloud.', 'Views of the lake are its own reward'],
  disclaimer: ['Disclaimer of the firm is old', 'Disclosure rules will change'],
  'not-edited': ['Except for the headline speaker nobody came.', 'With the exception of the headline act, all were late.'],
  'not-edited-bracket': ['(Except for the headline)', '(Only the headline speaker came.)'],
  'needs-you': ['Our journalism needs time, said its editor, and money of its readers.', 'Our coverage of the lake is free of support'],
  affiliate: ['If you buy a boat, you may receive a licence, the guild said.', 'We may receive guests in May.', 'When you see him, we may earn time.'],
  'stay-connected': ['Stay on the path', 'Stay tuned', 'Stay ahead of the flood, he said, and follow the road.'],
  'track-latest': ['Track and field', 'Watch live updates on the lake', 'Get the latest vaccine now, the clinic said.'],
  'more-like-this': ['For more stories of the lake he went to Karvan.', 'For more information, see a doctor, the guild said.', 'For more news to come, people read the walls.'],
  'wp-like': ['Like this one', 'Like this: a goat in a boat'],
  'no-comments': ['No comments were made.', 'Replying to the mayor he wept'],
  'comments-moderated': ['Comments are few.', 'Comments of the mayor are moderated', 'Read our comments on the dam'],
  inbox: ['Want peace? Get alerts of the flood, said the mayor.', 'Need help? The newsletter of the guild has a list.'],
  'inbox-bracket': ['(Get the newsletter, he said.)', '(Join the guild)'],
  'sent-to-you': ['A newsletter of the guild is lost. Sign up the guild', 'News of the flood came late. The newsletter did not.'],
  'add-to-feed': ['Add to my woes the flood', 'Add to mine'],
  'author-over': ['Author of the article is dead', 'Written by the lake', 'Story by story the tower grew'],
  'posted-by': ['— Omid Testi (@otesti) left on March 3, 2024.', '— Omid Testi March 3, 2024', '- The lake (@lake) rose'],
  'made-by': ['Compiled by hand', 'Edited by two of his students', 'Reported by a neighbour at dawn'],
  courtesy: ['Courtesy of a loophole', 'Courtesy costs nothing.'],
  rights: ['Copyright law is old', 'Copyright holders will be paid', 'All rights reserved for the guilds were lost in 1954.'],
  'photos-by': ['Photos by the navy show the ship', 'Photo by photo the map grew', 'Photos by Karvan show a ship on its side'],
  'published-first': ['This report was published first and read later.', 'The report was first of all long.'],
  'story-updated': ['This story was told to children', 'This report was late.'],
  'produced-by': ['This report was published on Monday by the guild and names 14 officers.', 'This story was written in 1931 and banned a year later.', 'This report was written by Omid Testi and names 14 officers.'],
  'thanks-for-reading': ['Thanks for reading his letters go to a clerk.', 'Thank you for reading it aloud, he said, and sat down.'],
  helpful: ['Was this article of the treaty helpful to them?', 'Did you like this goat?'],
  'press-code': ['We comply with the Editors’ Code and always will, said Omid Testi, its owner.', 'This website adheres to nothing.', 'We adhere to the treaty, he said.', 'These newspapers are sold in Karvan.'],
  'read-aloud': ['The audio version of the talks was lost, he said.', 'Listen to this, he said.', 'You can now listen to the lake.'],
  estimated: ['Estimated 4 million people left.', 'Duration of the talks: 2 hours'],
  'watch-bar': ['Watch the lake | it rises', 'Video of the quay is lost'],
  'share-box': ['Share and save the lake', 'Close the extra gates', 'Social sharing has grown.'],
  'link-copied': ['Link copied by him', 'URL of the page'],
  'bare-address': ['and/or', 'km/h', 'The lake/the sea'],
  'data-handled': ['Your information was handed to him in accordance with the law.'],
  'first-peoples': ['We acknowledge that the lake has risen.', 'The mayor acknowledged the first owners of the mill.', 'The minister acknowledges that First Nations were harmed by the dam.', 'We acknowledge that the traditional owners were harmed, he said.'],
  stocks: ['In this article of the treaty', 'Follow your teams', 'Create a free lake'],
  'provided-by': ['News provided a shock', 'News provided by him was wrong. It was read by the mayor, and by the guild, and by everybody else who came.'],
  'support-house': ['Support for the dam has grown', 'Support the bill'],
  newsroom: ['Newsroom staff have left the house in the morning', 'Newsroom staff walk out', 'Redazione'],
  references: ['References to the lake', 'Citation needed'],
  questions: ['Questions or comments on the dam were few.'],
  'house-sounds': ['Listen to highlights.', 'Follow him on foot'],
  'not-republished': ['This material may not be safe.'],
  'viewing-now': ['16 people viewing now', '2 reading'],
  unmoderated: ['The comments below the story were kind.', 'Comments are welcome'],
  'opens-window': ['Facebook opens in new markets', 'Email (opens in May)'],
  worldview: ['Deepen your harbour first, he said.', 'Broaden your canals.'],
  'order-reprints': ['Order reigned.', 'Reprints of it are lost'],
  'sign-in': ['Sign of the times', 'Register of ships is lost', 'Learn more about the lake, said the mayor, and you will weep.', 'My news is old'],
  'own-mission': ['The Guardian provides cover for goats.', 'Reuters delivers the mail.'],
  'not-involved': ['The mayor\'s desk was not involved in it, he said.x'.repeat(8), 'The guild was not involved in the talks.'],
  'writer-contributed': ['Jane contributed to this.', 'Omid Vakili contributed to this report of the guild'],
  'by-email': ['Get well by noon.', 'Receive guests in your garden.'],
  'free-part': ['You have to be free, he said.', 'This article is for subscribersx'],
  subscriber: ['Already a subscriber to the plan? Nobody asked.x'.repeat(3), 'Not a member of the guild'],
  'go-on-reading': ['To continue reading aloud was forbidden to the prisoners of the lake, who had read every book that the guards would bring them, and who went on to write their own on the walls of the mill that held them all.', 'To read the future, he drinks coffee.', 'Please sign the petition.'],
  rates: ['See our rates of subscribers fall, said the editor, and weep with us for the days when paper was cheap.', 'View of the pier'],
  'email-this': ['Print this on the wall, he said.', 'Send to a friend of the mayor.'],
  affected: ['Have you lost your mind? Send them home, the old man told the guards.', 'Have you been to the fair? It was full.', 'Did you see it? Nobody did.'],
  'contact-line': ['Phone lines were cut on Monday.', 'Tel Aviv: 120 boats left'],
  'follow-topics': ['Click the link between the two wars', 'Get email off your mind, says a monk'],
  'get-in-touch': ['Get in touch with your past, says the minister.'],
  'heard-on': ['Heard on the pier: nothing at all.', 'Transcript of the talks is lost'],
  hour: ['22:14 is when the ferry left.', '3:2 for the guild'],
  live: ['Live birds were sold.', 'Live updates are no news, says a monk'],
  'install-app': ['Install the new pumps before winter, he said.', 'Get the boats out of the lake, they say.', 'Download the report.'],
  'join-readers': ['Join the army, said his father.', 'Join other villages in their protest, she said.'],
  'newsletter': ['Signs of life came up in the newsletter.', 'Our editor selects nothing, he said, and no newsletter either, for the mayor forbade it years ago when the lake froze over and nobody came to read what had been printed, or so they say in the town today.'],
  'no-player': ['This video cannot lie, he said.', 'Media playback is an art.'],
  archived: ['This is an archived wish, he said.', 'You are reading too much.'],
  attention: ['(ATTN: short)x', '(Attention was paid.)'],
  cookies: ['We eat cookies', 'This village bakes bread.', 'Our bakers made no cookies for them'],
  'cookie-buttons': ['Cancel culture', 'Details of the plan'],
  'not-responsible': ['The mayor is not responsible for the content of his shop.', 'The guild is not responsible for the content of the barrels, he said.'],
  votes: ['Average: a word', 'Rating the ferry: 4'],
  'field-list': ['• time is short', '* code of the sea: 12 rules'],
  languages: ['English is not enough, he said.', 'Persian - a language of poets'],
  'languages-foreign': ['«سلام» | he said', 'Über | the ferry'],
  'digest': ['Unlock the gate, he said.', 'Unlock the phone for the police.'],
  'your-support': ['Your support for the mayor is known.', 'The union has our support, he said.'],
  'keep-up': ['Keep up with the children, she said.', 'Keep up the good work.'],
  'credit-some': ['Some information for this report was wrong, he said.', 'Some of the information came from neighbours.'],
  'list-of': ['list of the dead', 'List of demands'],
  'own-aims': ['The court is independent, and nobody supports it.', 'Reuters is independent of the banks.', 'The Guardian Council delivers verdicts.'],
  'want-more': ['Want more ice? Nobody does.', 'Need this? The mayor does not.'],
  'own-programme': ['You can catch our fish at the quay.', 'Watch our step, they say.'],
  'our-standards': ['Our standards: high, and rising by the year.', 'Our principles are for sale, said the mayor.'],
  'news-id': ['News of the number spread.', 'Code red was declared.'],
  'short-url': ['Links between the two are short.', 'URL is not a word.'],
  'author-field': ['Author of the plan is Vakili.', 'Editor: paper will close in May', 'Reporter: I was beaten in jail'],
  persons: ['0 persons were hurt.', '12 views of one war'],
  'about-sharing': ['About sharing the lake', 'About sharing it he said no.'],
  'house-slogan': ['Reuters - The latest news is bad, he said.', 'Tehran - Latest talks fail', 'AFP - Iran frees crew', 'The siege - live updates', 'Iran - latest news'],
  'author-editor': ['Author Jane Sample said the mill was late.', 'Editor of the Karvan Post'],
  'part-of-house': ['Platts said the mill was part of the plan.', 'Platts assessed the price.'],
  moderates: ['We moderated a debate on all of it.', 'Rudaw moderates its tone.'],
  'keep-up-to-date': ['Keep up to date with the mill, he said.', 'Stay up late to see what’s happening.'],
  'costs-money': ['Good journalism is rare, he said.', 'Quality costs money.'],
  'topics-line': ['Flood | mill', 'flood and mill'],
  'support-journalism': ['Support for independent journalism has grown.', 'Support for our journalism was thin, he said.'],
  'spaced-menu': ['Top  of the hill', 'Menu  for four', 'Latest  news:  12 held', 'Politics  Makes  Strange Bedfellows', 'Iran  Beats  Japan  In Doha'],
  'spaced-languages': ['سلام  he said', 'Über  English'],
  'leave-reply': ['Leave a message, she said.', 'Your email address is known', 'Required fields of grass'],
  'in-category': ['In "News" he wrote of it', 'In the news'],
  'search-for': ['Search for the boat goes on', 'Search parties'],
  'button-bar': ['Share the road', 'Print  money', 'Copy | Paste | Cut'],
  'min-read': ['5 minutes were enough.', '1 Min Reader'],
  'reading-time': ['Reading time is short for ministers.'],
  stars: ['1 Star 2 Stars were seen over the lake', '1 Starling'],
  'time-ago': ['3 hours ago it rained.', 'Three days ago'],
  'stamp-label': ['Published papers were burnt.', 'Last of them'],
  'time-today': ['Today at 6:00 the gates opened.', 'Today is Friday.'],
  'time-of-day': ['Updated 4 of 12 rules.'],
  'article-tools': ['Share of the article on trade', 'Save this city, he said.'],
  'summary-label': ['Key points of the deal were kept.', 'Takeaways were sold.'],
  'characters-left': ['500 characters left the stage.'],
  'captcha-sum': ['3 + 4 = 8, he said'],
  'captcha-question': ['What is 3 plus 4 to them?', 'Enter the dragon'],
  'captcha-star': ['* Capital of the north'],
  'text-size': ['A A battery', 'T. T. Vakili'],
  share: ['Share prices', 'Facebook fell', 'Print and perish'],
  'follow-us': ['Follow the money.', 'Join forces, he said.', 'Visit Tehran on Sunday, he said.', 'Join Iran on the road.'],
  subscribe: ['Download speeds fell.', 'Get well, he said.'],
  'subscribe-sign': ['› Subsidies were cut.'],
  'website-accessed': ['Press TV’s website was hacked.', 'Tasnim website can be accessed again, he said.', 'The website can be accessed at the following hours.'],
  recaptcha: ['This site is protected by soldiers.'],
  'comment-form': ['Comments were heard.', 'Leave a man behind'],
  'form-field': ['Name: Vakili', 'Website of the ministry'],
  tags: ['Tags were sewn in.', 'Topics of the day are few.'],
  advert: ['Ads were banned.', 'Story of a town'],
  'skip-advert': ['After the promotion he left.', 'Skip the queue'],
  'only-a-portion': ['Anadolu Agency website was down.', 'The website contains only a portion of the truth.'],
  menu: ['Menu of the day', 'Home at last'],
  'site-list': ['Most visited the shrine', 'Top news anchor'],
  'menu-word': ['Report of the council'],
  'bio-mark': ['About the town', 'About the authority', 'About the author of the plan', 'About the authorities of the port: nothing.'],
  credit: ['Reporting on the flood', 'Edited books'],
  source: ['The source: a spring in the hills'],
  'source-above': ['Sourced: all that was sold'],
  'credit-contributed': ['The flood contributed nothing.', 'The flood contributed to this year.', 'The press contributed to this state of affairs.', 'This contributed to this reportedly.'],
  'credit-with': ['With reports of rain they left.'],
  'written-by': ['Written by a clerk in 1911, the letter lists the wages of the crew.', 'Written by Omid Karvani in 1911, the letter is lost.'],
  'in-print': ['A version of this article was burnt.'],
  'by-alone': ['By and by'],
  handle: ['@ 5 dollars', '@example said so'],
  'credit-nobody': ['By agencies of the state', 'By a staff of oak he walked', 'By our correspondent in the far north of it all'],
  'correction-note': ['Correction: the market falls', 'CORRECTION of the course is due.', 'Clarification is needed, he said.'],
  'menu-bar': ['Home | News | Sport', 'Sport | The lake cup goes on', 'Iran | News and views of the lake, the sea and the hills | More | Less | None of it'],
  'credit-dashes': ['-- With friends like these'],
  'credit-bracket': ['(Edited volumes were sold.)'],
  contact: ['Contact the dead, he said.', 'Follow them.', 'Contact was lost at sea.', 'Contact with the boat was lost at 0310 GMT.', 'Reach for it on Sunday.', 'Follow them to the sea, he said.'],
  'writer-rank': ['Staff writers left.'],
  carousel: ['End of the list'],
  'quick-guide': ['Show of force'],
  'readers-say': ['What readers said'],
  'about-story': ['About this story of his'],
  'share-thoughts': ['Share your bread'],
  'join-conversation': ['Will he join the conversation on arms?'],
  'write-to': ['Write to Vakili at once.'],
  'sponsor-message': ['A message came from Vakili.'],
  'appeared-in': ['Appeared in the print of a paw'],
  'release-label': ['Press releases were burnt.', 'For immediate relief'],
  'press-contact-above': ['Contact: Karvani flies to the island', 'Contact with the ship was lost at 0400 GMT', 'Media contact was forbidden on 11 12 2023, he said'],
  'release-source': ['SOURCE of the leak found', 'Source North Power', 'SOURCES say no'],
  'strategists-say': ['What our strategist says is wrong', 'What the strategists say:', 'What our teacher says:'],
  'why-we-started': ['That’s why we started late.', 'That’s why they launched the mill in May, he said.', 'You are a reader of his, the mayor said.'],
  'press-contact': ['Additional information', 'Further information:', 'Media contacts were cut.', 'For more money'],
  'update-note': ['(Update your maps, he said.)'],
  'copyright-sign': ['Sold © by Vakili'],
  'end-mark': ['End of an era', 'X marks it'],
  'end-sign': ['./ending the war'],
  'e-mail': ['desk at example.ir', 'Write desk@example.ir today'],
  'mina-code': ['(T/RE1/P2) is a code'],
  'sana-code': ['Bushra / b said so'],
  'staff-code': ['8072*1424', 'EE/PA is a code'],
  'desk-initials': ['and/or more', 'AND/or', 'and/or', 'his/her', 'km/h', 'mg/l', 'm/s'],
  'house-home': ['Press TV went back to home', 'Press TV - Back to work'],
  slogan: ['Democracy dies in darkness, he said.', 'Why you can trust'],
  'picture-label': ['Image', 'Image: a dam'],
  'newsletter-choice': ['The editor selects his favourite stories in this weekly newsletter.'],
  'dpa-code': ['dpa reported it', 'dpa said so.', 'dpa'],
  'lone-number': ['415 men', '4'],
  'share-button': ['Copy the letter', 'Share in the profits of it', 'Threads of silk'],
  'text-sizes': ['Small texts', 'Large'],
  'open-gallery': ['Open the gallery doors', 'View of the dam'],
  bookmarked: ['Article saved him', 'Find your bookmarks'],
  'hide-message': ['Don\'t show me', 'Close the door'],
  'preferred-source': ['Add it to Google and wait', 'Make a claim on Google', 'Make the sun a preferred source of power, the report urges.'],
  player: ['Play on', 'Listen to this', 'Your browser'],
  'player-time': ['0:00 / 3'],
  alerts: ['Get alert', 'Receive a notice'],
  'may-write': ['I would like to be heard', 'By signing it he left', 'I agree to meet him at the dam.', 'By registering voters in the north, the party hopes to win.'],
  'sign-up-here': ['The newsletter was read by nine men.', 'Subscribers can read it'],
  'on-the-ground': ['From the dam to the sea, the army is on the ground.', 'Please support our journals'],
  'logged-in': ['Thank you for coming', 'Please refresh me'],
  jump: ['Jump to it', 'Go to the comments page', 'Skip the links'],
  'own-pages': ['See all of it', 'Show more care'],
  'may-comment': ['Subscribers can commute', 'Log in to see'],
  topics: ['Suggested topic', 'Explore more of it', 'More about it'],
  slug: ['KARVAN FERRY/STRIKE IN MAY', 'KARVAN-FERRY STRIKES (UPDATE 2)'],
  'site-foot': ['Careers end early', 'Terms of use vary', 'About us and them'],
  counter: ['120 men', '7'],
  'newsletter-tells': ['Our email was lost.', 'Privacy notices were sent.'],
  'earlier-version': ['An earlier version of this boat sank.', 'This article was late.'],
  'staff-of-house': ['The staff of the mill are journalists.', 'The team is made up of nine welders.'],
  'pictures-by': ['Video by the lake', 'Video bystanders'],
  'viewer-warning': ['Warning: the dam may fail, he said.', 'Note: some of it'],
  'paper-of-day': ['Today’s paper is late', 'E-paper | '],
  emblem: ['A logo of the firm', 'The Logos', 'City unveils new logo', 'Club Drops Its Old Logo'],
  'follow-house': ['Follow the road', 'Follow them: run', 'Follow these three rules:'],
  cross: ['✕ three'],
  separator: ['*** stars'],
  foreign: ['اخبار Iran'],
};

it('gives up on a row of dots between languages', () => {
  for (const head of ['English | ', '', '\u0641\u0627\u0631\u0633\u06cc | ']) expect(furnitureRuleOf(`${head}${'\u00b7'.repeat(60)} x`, unit(`${head}${'\u00b7'.repeat(60)} x`), 'head')?.id ?? null).toBeNull();
});

it('has near misses for every rule', () => {
  expect(Object.keys(NEAR).sort()).toEqual(FURNITURE_RULES.map(({ id }) => id).sort());
});

describe.each(Object.entries(NEAR))('near %s', (_, lines) => {
  it.each(lines)('no rule takes %s', (line) => {
    for (const place of ['head', 'tail'] as const) expect(furnitureRuleOf(line, unit(line), place)).toBeNull();
  });
});

it.each(['Source: Karvan rejects Lake Board request', 'Sources: Deal close in Golzar'])('over a story a title: %s', (line) => {
  expect(furnitureRuleOf(line, unit(line), 'head')).toBeNull();
});

describe('no furniture', () => {
  it.each([
    'The news ID of the boy was found.', 'He added that talks will go on.', '“No.”', 'Share prices fell on Monday.', 'Print shops were closed.', 'Tags were sewn into the coats.',
    'Your comment was heard, the minister said.', 'Reporting on the flood was banned.', 'End the war, they cried.', 'Most visited the shrine on foot.', 'Advertisements were banned in 1980.',
    'Top stories of the bazaar were told again.', '12 people were killed.', 'IRNA/Reuters reported it.', 'Follow-up talks are due in May.', '(Updates are due in May.)', '(Adds up to nothing, he said.)', 'Subscribers paid more.',
  ])('%s', (line) => {
    for (const place of ['head', 'tail'] as const) expect(furnitureRuleOf(line, unit(line), place)).toBeNull();
  });
});

describe('a stamp', () => {
  it.each([
    ['Jan 17, 2023, 1:36 PM', 1], ['19 August 2019 - 13:09', 1], ['2021-October-21 11:12', 1], ['Sat May 25, 2019 2:49', 1], ['Publish Date: 14:16 - 12 September 2013', 1],
    ['Publish Date : 09 June 2023 - 22:19', 1], ['Published: 0754 GMT January 15, 2021', 1], ['14:48 - January 27, 2019', 1], ['Tue 16 - December 2014 - 18:51', 1],
    ['Aug 04, 2020 15:34 Asia/Tehran [Updated: Aug 29, 2020 14:45 Asia/Tehran]', 2], ['Reuters | Dubai | Updated: 11-10-2022 18:20 IST', 1], ['Xinhua, July 24, 2015', 1],
    ['Iran Daily - Number Seven Thousand Five Hundred and Twelve - 28 February 2024 - Page 1', 1], ['Vol. 12, No. 340, 3 May 2022', 1], ['کد خبر: 231904تاریخ: 1397/8/14 11:20', 1],
    ['2026-03-11 08:17:32 GMT2026-03-11 16:17:32(Beijing Time) Xinhua English', 2],
    ['Posted: Tuesday, June 7, 2022 9:15 am | Updated: 11:02 am, Tue Jun 7, 2022.', 2], ['Saturday, May 25, 2024', 1], ["12 June 2022 AD - 12 Dhu al-Qa'dah 1443 AH", 1], ['10:41-5 March 2023 AD - 13 Sha’ban 1444 AH', 1], ['Wednesday, 17 August 2022 6:45 PM  [ Last Update: Thursday, 18 August 2022 9:02 AM ]', 2],
  ])('%s', (line, dates) => {
    expect(stampOf(line, unit(line))?.dates.length).toBe(dates);
  });

  it.each(['October 2, 2025 at 6:00 a.m. EDTToday at 6:00 a.m. EDT', 'October 2, 2025 at 6:00 p.m. CETYesterday at 6:00 p.m. CET', 'October 2, 2025 at 6:00 a.m. PDTToday'])('reads a zone and the day glued to it: %s', (line) => {
    expect(stampOf(line, unit(line))?.dates.length).toBe(1);
  });

  it.each(['October 2, 2025 at 6:00 a.m. EDTTodays', 'October 2, 2025 at 6:00 a.m. VKLToday', 'October 2, 2025 at 6:00 a.m. USAToday', 'The deal of May 25, 2019', 'May 25', '14:48', 'On Saturday, May 25, 2024 the talks began', 'Iran', 'Tehran', 'Number Seven of the guild', 'Page 1 of 3 May', "Editor's day, May 25, 2024", "Tehran's May 25, 2024", '17 people, 2023'])('is not: %s', (line) => {
    expect(stampOf(line, unit(line))).toBeNull();
  });
});
