import Dexie, { type Table } from 'dexie'
import type { Report, Site } from '../types'
import type { Correction } from './apply-corrections'

/** A report as the reader saved it: one version of one article. Never edited in place. */
export interface SavedReport {
  id: string
  /** Id shared by the versions of one article. */
  article: string
  address: string
  savedAt: string
  report: Report
}

/** A saved article as a list shows it: its latest version without text and claims. Derived, as the next is. */
export interface ListedReport {
  /** Id of the article, shared by its versions. */
  id: string
  url: string
  host: Site
  outlet: Site
  title: string
  publishedAt: string | null
  readAt: string
  /** ISO 8601, of the latest version. */
  savedAt: string
  /** How many figures the latest version has, corrections applied. */
  figures: number
  /** How many versions are kept. */
  versions: number
}

/** Where a claim of a saved report's latest version is found again. Derived: can be rebuilt from the reports. */
export interface IndexedClaim {
  id: string
  report: string
  article: string
  /** Index in the claims of the report, corrections applied. */
  at: number
  keys: string[]
}

/** A starter pack that the reader took. */
export interface InstalledPack {
  id: string
  name: string
  about: string
  /** ISO 8601. */
  installedAt: string
  /** Made from the pack's content. */
  version: string
  /** How many reports and figures it brings. */
  reports: number
  figures: number
}

/** A report of a pack, kept apart from the reader's own. */
export interface PackReport {
  id: string
  pack: string
  address: string
  report: Report
}

/** Where a claim of a pack is found again. */
export interface IndexedPackClaim {
  id: string
  pack: string
  report: string
  at: number
  keys: string[]
}

/** Raised with every change of the stores below; a released number's stores never change. */
export const SCHEMA_VERSION = 1

/** The stores of each schema version, by number. */
export const STORES: Record<number, Record<string, string>> = {
  1: {
    reports: 'id, article, address',
    articles: 'id',
    claims: 'id, article, *keys',
    corrections: 'id, address',
    packs: 'id',
    packReports: 'id, pack, address',
    packClaims: 'id, pack, *keys',
  },
}

/** The database. `strict`: "saved" is said once the disk has it. No cache: what is shown is what is kept. */
export class Store extends Dexie {
  readonly reports: Table<SavedReport, string>
  readonly articles: Table<ListedReport, string>
  readonly claims: Table<IndexedClaim, string>
  readonly corrections: Table<Correction, string>
  readonly packs: Table<InstalledPack, string>
  readonly packReports: Table<PackReport, string>
  readonly packClaims: Table<IndexedPackClaim, string>

  constructor(name = 'by-all-accounts') {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
    for (const [version, stores] of Object.entries(STORES)) this.version(Number(version)).stores(stores)
    this.reports = this.table('reports')
    this.articles = this.table('articles')
    this.claims = this.table('claims')
    this.corrections = this.table('corrections')
    this.packs = this.table('packs')
    this.packReports = this.table('packReports')
    this.packClaims = this.table('packClaims')
    // A page of an older build must not write into a newer one's stores: Dexie alone would open again and let it.
    this.on('versionchange', () => this.close({ disableAutoOpen: true }))
    // A page that does not let go of an older store would have this one wait for ever: it is told instead.
    this.on('blocked', () => this.close({ disableAutoOpen: true }))
    this.on('ready', () => this.refuseNewer(), true)
  }

  /** Dexie multiplies its version numbers by ten in the browser's. */
  private refuseNewer(): void {
    if (this.backendDB().version > SCHEMA_VERSION * 10) throw new Dexie.VersionError('the store is newer')
  }
}

let opened: Store | undefined

/** The store of this context, opened on first use. */
export function store(): Store {
  opened ??= new Store()
  return opened
}
