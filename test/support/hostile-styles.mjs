// Style sheets that real pages have, and worse ones, each with the other settings of its page.
import {readFile} from 'node:fs/promises';

const ofPackage = (path) => readFile(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');
const bootstrap = await ofPackage('bootstrap/dist/css/bootstrap.min.css');
const preflight = await ofPackage('tailwindcss/preflight.css');

/**
 * The style sheets by name: `css`, and for some the attributes of `html`, the `zoom`, or `narrow`, where no line has
 * room for a number. Each tag stands in a `.section` with a heading of the host.
 */
export const hostileStyles = {
  'no styles at all': {css: ''},
  'all: unset !important': {css: '* {all: unset !important}'},
  'all: initial': {css: '* {all: initial}'},
  Bootstrap: {css: bootstrap},
  'Tailwind preflight': {css: preflight},
  'a root font size of 62.5 %': {css: 'html {font-size: 62.5%} body {font-size: 1.6rem}'},
  'a root font size of 62.5 % that only paragraphs undo': {css: 'html {font-size: 62.5%} p {font-size: 1.6rem}'},
  'font-size: 0 around inline blocks': {css: '.section {font-size: 0}'},
  'zoom: 2': {css: 'body {zoom: 2}', zoom: 2, narrow: true},
  'zoom: 0.5': {css: 'body {zoom: 0.5}', zoom: 0.5},
  'dir="rtl" and all letters turned round': {
    css: '* {direction: rtl !important; unicode-bidi: bidi-override !important}',
    html: 'dir="rtl"',
  },
  'transition: all 5s': {css: '* {transition: all 5s !important}'},
  'animations on everything': {
    css: '@keyframes fade {from {color: transparent; text-indent: -9999px}} * {animation: fade 5s infinite !important}',
  },
  'a cookie wall that takes presses away': {
    css: 'body {overflow: hidden; pointer-events: none} * {user-select: none !important; cursor: none}',
  },
  'type that is pressed and spread': {
    css: '* {letter-spacing: -0.2em !important; word-spacing: 2em !important; line-height: 0 !important}',
  },
  'text that is moved out of sight': {
    css: '* {text-indent: -9999px; text-transform: uppercase; text-align: right; text-align-last: right}',
  },
  'words that may not break, or may anywhere': {
    css: '.section {white-space: nowrap; word-break: break-all; hyphens: auto; line-break: anywhere}',
  },
  'white on white': {css: 'html {background: #fff} * {color: #fff !important}'},
  'text painted by its background': {
    css: `* {
      -webkit-text-fill-color: transparent; -webkit-text-stroke: 1px transparent; text-shadow: 0 0 9px #888;
      -webkit-text-security: disc
    }`,
  },
  'rules that hide what we are made of': {
    css: [
      'svg, button, select, input, dialog, section, p, ul {display: none !important}',
      'a {color: transparent !important; pointer-events: none !important}',
      '::backdrop {display: none !important}',
    ].join(' '),
  },
  'an accent that is transparent': {css: ':root {--blue-heart-color-accent: transparent}'},
  'an accent that is hardly there': {css: ':root {--blue-heart-color-accent: #1d5fa610}'},
  'an accent that is no colour': {css: ':root {--blue-heart-color-accent: 12px}'},
  'text written downwards': {css: 'body {writing-mode: vertical-rl}'},
  'a flex row': {css: '.section {display: flex}'},
  'a flex column, centred': {css: '.section {display: flex; flex-direction: column; align-items: center}'},
  'a grid of narrow columns': {css: '.section {display: grid; grid-template-columns: 60px 60px}', narrow: true},
  floats: {css: '.section {overflow: auto} .section > * {float: left}'},
  'a low box that hides the rest': {css: '.section {height: 150px; overflow: hidden}'},
  'a parent that holds what is fixed': {
    css: '.section {transform: translateY(1px); filter: contrast(1.01); will-change: transform; contain: paint}',
  },
  'contain: strict': {css: '.section {contain: strict; height: 20em; overflow: auto}'},
  'a container': {css: '.section {container-type: inline-size}'},
  'content-visibility: auto': {css: '.section {content-visibility: auto}'},
  'a darkened box': {css: '.section {opacity: 0.9; mix-blend-mode: multiply; isolation: isolate; clip-path: inset(0)}'},
};
