import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where browsers are found, and how they are come by where there is none. */

const home = homedir()
const programs = process.env.PROGRAMFILES ?? 'C:\\Program Files'
const local = process.env.LOCALAPPDATA ?? join(home, 'AppData', 'Local')
/** An application of macOS, installed for everybody or for one. */
const app = (name, program) =>
  ['/Applications', join(home, 'Applications')].map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', program))

/** Best first: a browser made for testing or built from the open source before a branded one. */
export const BROWSERS = {
  chromium: {
    variable: 'COURTSIDE_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome-for-testing', 'google-chrome', 'google-chrome-stable'],
    places: {
      linux: ['/usr/bin/chromium', '/snap/bin/chromium', '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'],
      darwin: [
        ...app('Chromium', 'Chromium'),
        ...app('Google Chrome for Testing', 'Google Chrome for Testing'),
        ...app('Google Chrome', 'Google Chrome'),
      ],
      win32: [
        join(local, 'Chromium', 'Application', 'chrome.exe'),
        join(programs, 'Chromium', 'Application', 'chrome.exe'),
        join(programs, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      ],
    },
    debian: 'chromium',
    advice: 'Install Chromium, or name one with COURTSIDE_CHROMIUM=/path/to/chromium.',
  },
  firefox: {
    variable: 'COURTSIDE_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: {
      linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/usr/lib/firefox/firefox'],
      darwin: app('Firefox', 'firefox'),
      win32: [join(programs, 'Mozilla Firefox', 'firefox.exe'), join(local, 'Mozilla Firefox', 'firefox.exe')],
    },
    debian: 'firefox-esr',
    advice: 'Install Firefox, or name one with COURTSIDE_FIREFOX=/path/to/firefox.',
  },
}
