/**
 * The modules that the package's users import, [path, text] each. They stand above the modules of src, which keep
 * their folders.
 */
export function entries(elements) {
  const all = elements.map(({tagName, name, path}) => ({
    tag: tagName,
    name,
    file: `${tagName.replace('sli-', '')}.js`,
    module: path.replace('dist/npm/', './'),
    events: elements.find((each) => each.name === name).events ?? [],
  }));
  return [
    ...all.flatMap(({tag, name, file, module}) => [
      [
        file,
        `import {define} from './elements/define.js';\nimport {${name}} from '${module}';\n\n` +
          `define('${tag}', ${name});\n\nexport {${name}};\n`,
      ],
      [declared(file), `export {${name}} from '${module}';\n`],
      [`classes/${file}`, `export {${name}} from '.${module}';\n`],
      [`classes/${declared(file)}`, `export {${name}} from '.${module}';\n`],
    ]),
    ['index.js', all.map(({file}) => `export * from './${file}';\n`).join('') + EVENTS],
    ['index.d.ts', `export * from './classes.js';\n`],
    ['classes.js', all.map(({file}) => `export * from './classes/${file}';\n`).join('') + EVENTS],
    ['classes.d.ts', all.map(({file}) => `export * from './classes/${file}';\n`).join('') + EVENTS],
    ['react.js', reactWrappers(all)],
    ['react.d.ts', reactTypes(all)],
    ['element-types.d.ts', elementTypes(elements)],
  ];
}

const EVENTS = ['events', 'playback-events']
  .map((name) => `export * from './elements/${name}.js';\n`)
  .join('');

const declared = (file) => file.replace(/\.js$/, '.d.ts');

/** `SessionList`, of `SliSessionList`. */
const wrapperName = (name) => name.replace(/^Sli/, '');

/** `onSliSessionSelect`, of `sli-session-select`. */
const handlerName = (event) =>
  `on-${event}`.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());

function reactWrappers(all) {
  const imports = all.map(({name, file}) => `import {${name}} from './${file}';\n`).join('');
  const wrappers = all.map(({tag, name, events}) => {
    const handlers = events.map((event) => `    ${handlerName(event.name)}: '${event.name}',\n`);
    return (
      `export const ${wrapperName(name)} = createComponent({\n` +
      `  react: React,\n  tagName: '${tag}',\n  elementClass: ${name},\n` +
      `  displayName: '${wrapperName(name)}',\n  events: {\n${handlers.join('')}  },\n});\n`
    );
  });
  return (
    `'use client';\n\nimport {createComponent} from '@lit/react';\nimport * as React from 'react';\n` +
    `${imports}\n${wrappers.join('\n')}`
  );
}

function reactTypes(all) {
  const wrappers = all.map(({name, events}) => {
    const handlers = events.map(
      (event) => `  ${handlerName(event.name)}: EventName<${event.type.text}>;\n`,
    );
    return `export declare const ${wrapperName(name)}: ReactWebComponent<${name}, {\n${handlers.join('')}}>;\n`;
  });
  return (
    `import type {EventName, ReactWebComponent} from '@lit/react';\n${importTypes(all)}\n` +
    wrappers.join('\n')
  );
}

/** What the types for JSX, Vue and Svelte are made from. */
function elementTypes(elements) {
  const types = elements.map(({tagName, name, attributes = [], members = [], events = []}) => {
    const field = (fieldName) => fieldName && `${name}['${fieldName}']`;
    const written = attributes.map(({name: attribute, fieldName, type, description}) =>
      member(attribute, field(fieldName) ?? type?.text ?? 'string', type?.text, description),
    );
    const names = attributes.map((attribute) => attribute.name);
    const set = members
      .filter(
        ({kind, name: own, readonly}) => kind === 'field' && !readonly && !names.includes(own),
      )
      .map(({name: own, type, description}) => member(own, field(own), type?.text, description));
    const fired = events.map((event) => `      '${event.name}': ${event.type.text};\n`);
    return (
      `  '${tagName}': {\n    element: ${name};\n    attributes: {\n${written.join('')}    };\n` +
      `    properties: {\n${set.join('')}    };\n    events: {\n${fired.join('')}    };\n  };\n`
    );
  });
  return `${importTypes(elements)}
/** Of each tag: its element, what can be written on it and set on it, and its events. */
export interface ElementTypes {
${types.join('')}}
`;
}

/** A type that templates may write as text too, where it is not one. */
function member(name, type, text = '', description = '') {
  const isText = /^('[^']*'|string|undefined|null|[ |])*$/.test(text);
  const comment = description ? `      /** ${description.replaceAll(/\s+/g, ' ')} */\n` : '';
  return `${comment}      '${name}'?: ${type}${isText ? '' : ' | string'} | undefined;\n`;
}

function importTypes(elements) {
  const names = elements.flatMap(({name, events = []}) => [
    name,
    ...events.map(({type}) => type.text),
  ]);
  return `import type {\n${[...new Set(names)].map((each) => `  ${each},\n`).join('')}} from './classes.js';\n`;
}
