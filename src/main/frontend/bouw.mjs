// SPDX-License-Identifier: EUPL-1.2
// Builds css/baken.css: the parts of the component library that our pages use, then our own theme and layout; and
// css/kop.css: our colours and the header alone, for Tasklist; and what the page with the drawing of a process needs:
// css/proces.css and js/bpmn-viewer.js, the viewer of bpmn.io as it comes, with its licence beside it.
// Usage: node bouw.mjs <output directory>
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain HTML elements, so that a page needs no classes for text, tables and form controls.
const ELEMENTEN = [
  'body', 'document', 'heading-1', 'heading-2', 'heading-3', 'heading-4', 'paragraph', 'unordered-list',
  'ordered-list', 'link', 'separator', 'table', 'form-label', 'form-fieldset', 'textbox', 'textarea', 'select',
  'checkbox',
].map((naam) => `@utrecht/${naam}-css/dist/html/index.css`);

// Components that a page asks for by class.
const COMPONENTEN = [
  'button', 'button-group', 'alert', 'data-list', 'form-field', 'form-field-description',
  'form-field-error-message', 'skip-link', 'status-badge',
].map((naam) => `@utrecht/${naam}-css/dist/index.css`);

const EIGEN = ['thema.css', 'thema-velden.css', 'opmaak.css', 'kop.css', 'velden.css', 'onderdelen.css',
  'taak.css', 'zaak.css', 'cijfers.css'];
const KOP = ['thema.css', 'kop.css'];
const MAXIMUM = 120_000;
const TEKENAAR = ['dist/assets/diagram-js.css', 'dist/assets/bpmn-js.css'];

const hier = dirname(fileURLToPath(import.meta.url));
const bibliotheek = createRequire(createRequire(import.meta.url).resolve('@utrecht/component-library-css/package.json'));

const tekenaar = dirname(createRequire(import.meta.url).resolve('bpmn-js/package.json'));

const lees = (paden) => Promise.all(paden.map((pad) => readFile(pad, 'utf8')));
const licenties = (css) => css.match(/\/\*[*!][^]*?@license[^]*?\*\//g) ?? [];
const verklein = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/@charset "[^"]*";/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();

const uitvoer = process.argv[2];
if (!uitvoer) {
  throw new Error('Give the output directory: node bouw.mjs <directory>');
}

const delen = await lees([...ELEMENTEN, ...COMPONENTEN].map((pad) => bibliotheek.resolve(pad)));
const eigen = await lees(EIGEN.map((naam) => join(hier, naam)));
const kop = await lees(KOP.map((naam) => join(hier, naam)));
// In a layer the library always yields to our own rules, whatever the specificity.
const css = [
  '@charset "UTF-8";',
  ...new Set(delen.flatMap(licenties)),
  '/* SPDX-License-Identifier: EUPL-1.2 */',
  `@layer bibliotheek{${delen.map(verklein).join('\n')}}`,
  ...eigen.map(verklein),
  '',
].join('\n');
if (Buffer.byteLength(css) > MAXIMUM) {
  throw new Error(`baken.css is ${Buffer.byteLength(css)} bytes; the limit is ${MAXIMUM}`);
}

const map = resolve(uitvoer, 'css');
await mkdir(map, { recursive: true });
await writeFile(join(map, 'baken.css'), css);
await writeFile(join(map, 'kop.css'), ['/* SPDX-License-Identifier: EUPL-1.2 */', ...kop.map(verklein), ''].join('\n'));

const tekening = await lees([...TEKENAAR.map((naam) => join(tekenaar, naam)), join(hier, 'proces.css')]);
await writeFile(
  join(map, 'proces.css'),
  ['/* bpmn-js, bpmn.io license: see js/bpmn-viewer.LICENSE.txt */', ...tekening.map(verklein), ''].join('\n'),
);
const scripts = resolve(uitvoer, 'js');
await mkdir(scripts, { recursive: true });
await copyFile(join(tekenaar, 'dist/bpmn-navigated-viewer.production.min.js'), join(scripts, 'bpmn-viewer.js'));
await copyFile(join(tekenaar, 'LICENSE'), join(scripts, 'bpmn-viewer.LICENSE.txt'));
