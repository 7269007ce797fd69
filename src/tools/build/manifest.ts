import manifest from '../../../manifest.json' with { type: 'json' };
import about from '../../../package.json' with { type: 'json' };
import { PUBLISHER } from '../../store/publisher.ts';

export type Target = 'chrome' | 'firefox';

const PANEL = 'src/panel/index.html';
/** The keys that open the panel, until the reader chooses others. */
const PANEL_KEYS = { default: 'Alt+Shift+D' };

/** What the two browsers want differently; all the rest is manifest.json. Permissions and commands come on top of those there. */
const differences = {
  chrome: {
    background: { service_worker: 'src/background/main.ts', type: 'module' },
    minimum_chrome_version: '128',
    side_panel: { default_path: PANEL },
    permissions: ['sidePanel'],
    commands: { 'open-panel': { suggested_key: PANEL_KEYS, description: '__MSG_commandPanel__' } },
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        js: ['src/content/extension-globals.iife.ts'],
        run_at: 'document_start',
        all_frames: false,
      },
      ...manifest.content_scripts,
    ],
  },
  firefox: {
    // Chrome takes no name here, only an address of e-mail.
    author: PUBLISHER.name,
    background: { scripts: ['src/background/event-page.main.ts'], type: 'module' },
    sidebar_action: {
      default_panel: PANEL,
      default_title: 'Dramatis',
      default_icon: { '16': 'icons/16.png', '32': 'icons/32.png' },
      open_at_install: false,
    },
    permissions: [],
    commands: { _execute_sidebar_action: { suggested_key: PANEL_KEYS, description: '__MSG_commandPanel__' } },
    browser_specific_settings: {
      gecko: {
        id: PUBLISHER.firefoxId,
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
} as const;

/** The manifest of one browser: manifest.json with that browser's differences and the project's version. */
export function manifestFor(target: Target) {
  const own = differences[target];
  const shared = manifest as { readonly commands?: object };
  return {
    ...manifest,
    version: about.version,
    homepage_url: PUBLISHER.homepage,
    ...own,
    permissions: [...manifest.permissions, ...own.permissions],
    commands: { ...shared.commands, ...own.commands },
  };
}
