/** The DOM tests run outside an extension: this stands in for its `i18n`, with the real English texts. */
import { parseYAML } from 'confbox/yaml';
import english from '../../locales/en.yml?raw';

/** The messages as the build makes them. */
function flatten(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]) => {
    const name = path ? `${path}_${key}` : key;
    if (typeof value === 'string') return [[name, value]];
    return flatten(value as object, name);
  });
}

const messages = new Map(flatten(parseYAML(english) as object));

const i18n = {
  getUILanguage: () => 'en-US',
  getMessage(key: string, substitutions: string[] = []): string {
    const message = messages.get(key) ?? '';
    return message.replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');
  },
};

Object.assign(globalThis, { chrome: { runtime: { id: 'dom-tests' }, i18n } });
