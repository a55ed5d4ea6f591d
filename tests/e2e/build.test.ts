import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { BUILDS } from './harness'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"

const COMMANDS = {
  'save-article': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSave__' },
  'next-figure': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandNext__' },
  'previous-figure': {
    suggested_key: { default: 'Alt+Shift+Comma' },
    description: '__MSG_commandPrevious__',
  },
}

const BOTH = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version: '0.1.0',
  default_locale: 'en',
  icons: {
    '16': 'icon/16.png',
    '32': 'icon/32.png',
    '48': 'icon/48.png',
    '96': 'icon/96.png',
    '128': 'icon/128.png',
  },
  optional_host_permissions: ['*://*/*'],
  incognito: 'not_allowed',
  content_security_policy: { extension_pages: POLICY },
  action: { default_title: '__MSG_name__' },
}

const PERMISSIONS = ['storage', 'activeTab', 'scripting', 'unlimitedStorage', 'contextMenus']

const manifestOf = (build: string) =>
  JSON.parse(readFileSync(`${BUILDS}/${build}/manifest.json`, 'utf8')) as Record<string, unknown>

describe('what is shipped', () => {
  test('the manifest for Chrome, whole', () => {
    expect(manifestOf('chrome-mv3')).toEqual({
      ...BOTH,
      permissions: [...PERMISSIONS, 'sidePanel'],
      commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+O' } }, ...COMMANDS },
      minimum_chrome_version: '130',
      web_accessible_resources: [{ resources: ['card.html'], matches: ['*://*/*'], use_dynamic_url: true }],
      background: { service_worker: 'background.js' },
      side_panel: { default_path: 'sidepanel.html' },
      options_ui: { page: 'options.html', open_in_tab: true },
    })
  })

  test('the manifest for Firefox, whole', () => {
    expect(manifestOf('firefox-mv3')).toEqual({
      ...BOTH,
      permissions: PERMISSIONS,
      commands: {
        _execute_action: { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpen__' },
        ...COMMANDS,
      },
      browser_specific_settings: {
        gecko: {
          id: 'by-all-accounts@by-all-accounts.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
      background: { scripts: ['background.js'] },
      sidebar_action: {
        default_panel: 'sidepanel.html',
        default_title: 'By All Accounts',
        open_at_install: false,
      },
      options_ui: { page: 'options.html', open_in_tab: true },
    })
  })

  describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
    const reader = readFileSync(`${BUILDS}/${build}/reader.js`, 'utf8')

    test.each([
      ['Dexie', /dexie/i],
      ['IndexedDB', /indexedDB/],
      ['wink', /wink/i],
      ['requests', /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/],
    ])('the reader script holds no %s', (_what, pattern) => {
      expect(pattern.exec(reader)?.[0]).toBeUndefined()
    })

    test('the language model is in the background alone', () => {
      const scripts = readdirSync(`${BUILDS}/${build}`, { recursive: true, encoding: 'utf8' }).filter(
        (file) => file.endsWith('.js') && /wink-nlp/.test(readFileSync(`${BUILDS}/${build}/${file}`, 'utf8')),
      )
      expect(scripts).toEqual(['background.js'])
    })

    test('no script is larger than what the Firefox store parses (5 MB)', () => {
      const sizes = readdirSync(`${BUILDS}/${build}`, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.js'))
        .map((file) => statSync(`${BUILDS}/${build}/${file}`).size)
      expect(Math.max(...sizes)).toBeLessThan(5_000_000)
    })

    test('no page loads anything from elsewhere', () => {
      const pages = readdirSync(`${BUILDS}/${build}`).filter((file) => file.endsWith('.html'))
      expect(pages.length).toBeGreaterThan(1)
      for (const page of pages)
        expect(readFileSync(`${BUILDS}/${build}/${page}`, 'utf8')).not.toMatch(
          /(?:src|href)="(?:https?:)?\/\//,
        )
    })
  })
})
