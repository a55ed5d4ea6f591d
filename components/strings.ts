const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`

/** Every sentence that the panel, the card and the menus show, in one place. */
export const strings = {
  name: 'By All Accounts',
  menuSave: 'Save this article',
  menuCheck: 'Check this figure against other reports',

  reading: 'Reading this page …',
  notRead: 'This page has not been read.',
  howToRead: 'Click the By All Accounts button in the toolbar to read the article in this tab.',
  refused: 'The browser lets no extension read this page.',
  refusedWhy: 'Its own pages, extension stores and some viewers are closed to all extensions.',
  noArticle: 'Nothing to read here.',
  noFigures: 'No figures were found in this article.',
  notLooked: 'No figures were looked for.',
  otherLanguage: (name: string) =>
    `This article is in ${name}. It can be saved; figures are read in English only so far.`,
  partial: 'Only a part of the text was on the page.',
  shownOn: (host: string) => `shown on ${host}`,
  noDate: 'no date found',
  noTitle: 'Untitled',

  articles: (n: number) => `${n} articles on this page`,
  figures: (n: number) => count(n, 'figure', 'figures'),
  withConflicts: (n: number) => `${n} with a conflict`,
  figuresHeading: 'Figures in this article',
  order: 'Order of the figures',
  orderText: 'as in the article',
  orderConflicts: 'conflicts first',
  show: 'Which figures are shown',
  showAll: 'all figures',
  showRelated: 'with other reports',
  showConflicts: 'with a conflict',
  noneOfThese: 'No figure of this article is of this kind.',
  notAll:
    'More reports were not compared: so much is saved on these figures that only the reports with most in common were.',
  inHeadline: 'also in the headline',
  goTo: 'Show on the page',
  notOnPage: 'This sentence is no longer on the page.',

  save: 'Save',
  saveAll: (n: number) => `Save all ${n}`,
  saving: 'Saving …',
  saved: 'Saved',
  savedOn: (day: string) => `Saved on ${day}`,
  saveVersion: 'Saved · text changed: save new version',
  savedNow: (title: string) => `Saved: ${title}`,
  savedVersionNow: (title: string) => `Saved as a new version: ${title}`,
  edits: 'Changed since you saved it',

  reports: (n: number) => count(n, 'report', 'reports'),
  origins: (n: number) => count(n, 'origin', 'origins'),
  sameOrigin: 'same origin',
  weakly: 'weakly',
  fromPack: (pack: string) => `from the pack “${pack}”`,
  openReport: 'Open the report',
  moreOfOrigin: (n: number) => count(n, 'more report from this origin', 'more reports from this origin'),
  saidBy: 'said by',
  citing: 'citing',
  asOf: 'as of',
  inferred: 'worked out, not stated',
  inferredMark: 'inferred',

  correct: 'Correct this reading',
  notAFigure: 'Not a figure',
  otherMeasure: 'something else',
  keepCorrection: 'Keep',
  noNumber: 'Write the number, or the end of it that is told.',
  notANumber: (text: string) => `“${text}” is not a number. Write digits, such as 6000.`,
  lowAboveHigh: 'The first number is above the second. Swap them.',
  fromAfterTo: 'The first day is after the last. Swap them.',
  nothingChanged: 'Nothing was changed.',
  nowRead: (number: string) => `read as ${number}`,
  undoCorrection: 'Undo',
  corrected: 'corrected by you',
  setAside: (n: number) => count(n, 'figure set aside by you', 'figures set aside by you'),

  checkLabel: 'Check a figure',
  checkHint: 'e.g. 6,000 North Korean casualties in Kursk',
  check: 'Check',
  checkClear: 'Close this check',
  checkNothing: 'No figure was found in these words. Write the number and what it counts.',
  understood: 'Understood as',

  firstRunTitle: 'Nothing is saved yet',
  firstRun:
    'Save an article you trust yourself to judge, and its figures are compared with every article that you read after it. Or begin with a starter pack: facts only, kept apart from what you save, removable.',
  takePack: (name: string) => `Add “${name}”`,
  laterPack: 'Not now',
  packAdded: (name: string) => `Added: ${name}`,

  siteHeading: 'Reading without a click',
  readHost: (host: string) => `Read ${host} automatically`,
  readEvery: 'Read every site automatically',
  siteDenied: 'The browser did not give the permission.',
  lossTitle: (lost: number, kept: number) =>
    lost === kept
      ? 'Your saved reports can no longer be found'
      : `${lost.toLocaleString('en')} of your ${kept.toLocaleString('en')} saved reports can no longer be found`,
  lossWhy:
    'The browser lost them: a damaged disk does this, or clearing an extension’s data. Nothing was deleted by By All Accounts. If you have an export of your library (.json), import it and they are back.',
  lossImport: 'Import an export',
  lossAccept: 'Go on without them',

  openLibrary: 'Library and settings',
  cardPanel: 'Open the side panel',
  failed: (why: string) => `That did not work: ${why}`,
} as const
