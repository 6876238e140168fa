/** `html`: a report to look at, one self-contained page: the text with its fields marked, who said what; an overview before many articles. */
import type { StreamFormat } from '../format.js';
import { Report } from '../report/page.js';

export const format: StreamFormat = {
  kind: 'stream',
  open() {
    const report = new Report();
    return {
      add(entry) {
        report.add(entry);
        return '';
      },
      end: () => report.page(),
    };
  },
};
