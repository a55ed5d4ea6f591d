import { count } from '../count'

/** Every sentence that the library alone shows. */
export const words = {
  title: 'Library',
  parts: 'Parts of this page',
  promise: 'Everything here is kept on this device only, and nothing is sent anywhere.',

  reports: 'Saved reports',
  loading: 'Opening the store …',
  noReports: 'Nothing is saved yet.',
  noReportsWhy:
    'Open an article, click the By All Accounts button in the toolbar, and save it in the side panel. Or begin with a starter pack.',
  find: 'Find by title or outlet',
  noneFound: (text: string) => `No saved report has “${text}” in its title or outlet.`,
  shown: (shown: number, all: number) =>
    shown === all
      ? count(all, 'report', 'reports')
      : `${shown.toLocaleString('en')} of ${count(all, 'report', 'reports')}`,
  more: (n: number) => `Show ${n.toLocaleString('en')} more`,
  figures: (n: number) => count(n, 'figure', 'figures'),
  noFigures: 'no figures',
  versions: (n: number) => count(n, 'version', 'versions'),
  savedOn: (day: string) => `saved ${day}`,
  details: 'Figures and versions',
  version: (day: string, n: string) => `Read on ${day}: ${n}`,
  remove: 'Delete',
  removeNamed: (title: string) => `Delete “${title}”`,
  removed: (title: string) => `Deleted: ${title}`,
  undo: 'Undo',
  undoNamed: (title: string) => `Undo: keep “${title}”`,

  packs: 'Starter packs',
  packsWhy:
    'Facts from reports, without their sentences, so that there is something to compare with from the first day. Kept apart from what you save; removed as a whole.',
  addPack: 'Add',
  addPackNamed: (name: string) => `Add the starter pack “${name}”`,
  removePack: 'Remove',
  removePackNamed: (name: string) => `Remove the starter pack “${name}”`,
  packHolds: (reports: number, figures: number) =>
    `${count(reports, 'report', 'reports')}, ${count(figures, 'figure', 'figures')}`,
  packIn: 'added',

  import: 'Import',
  importWhy:
    'A library exported from here, or articles saved as files: web pages (.html, .mhtml) and plain text (.txt). What is saved already stays as it is.',
  choose: 'Files to import',
  importing: (name: string) => `Reading ${name} …`,
  imported: (added: number, versions: number, here: number) =>
    [
      added || (!versions && !here) ? `${count(added, 'report', 'reports')} added` : '',
      versions ? `${count(versions, 'new version', 'new versions')} added` : '',
      here ? `${here.toLocaleString('en')} saved already` : '',
    ]
      .filter(Boolean)
      .join(', '),
  corrections: (n: number) => count(n, 'correction', 'corrections'),
  unknownFile: 'This kind of file can’t be imported. Choose .json, .html, .mhtml or .txt.',
  textTooLong: (length: number, limit: number) =>
    `Nothing was imported: the text is too long (${(length / 1e6).toFixed(1)} million characters; the limit is ${limit / 1e6} million). Split the file and import its parts.`,
  noArticleInFile: (reason: string) => `Nothing was imported: ${reason}.`,

  export: 'Export',
  exportNothing: 'Nothing is saved, so there is nothing to export.',
  exports: {
    json: {
      name: 'JSON',
      why: 'A complete copy of what you saved, with every version and correction. The one to keep as a backup, and to import elsewhere.',
    },
    csv: {
      name: 'CSV',
      why: 'A table with a row for each figure of the latest versions, for a spreadsheet.',
    },
    markdown: {
      name: 'Markdown',
      why: 'The latest versions with their figures and sentences, for notes and documents.',
    },
  },
  exported: (file: string) => `Exported: ${file}`,

  sites: 'Sites read without a click',
  sitesWhy:
    'Articles are read when you click the toolbar button. On these sites they are read as soon as they are open.',
  noSites: 'None. Allow a site at the foot of the side panel while you are on it.',
  everySite: 'Every site',
  readEvery: 'Read automatically',
  readEveryNamed: 'Read automatically: every site',
  siteForgotten: (host: string) => `No longer read without a click: ${host}`,
  forgetSite: 'Stop reading',
  forgetSiteNamed: (host: string) => `Stop reading ${host} automatically`,
} as const
