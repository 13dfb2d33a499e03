/** The DOM tests run outside an extension: this stands in for its `i18n`, with the real English texts. */
import { parseYAML } from 'confbox/yaml';
import english from '../../locales/en.yml?raw';

function flatten(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]) => {
    const name = path ? `${path}_${key}` : key;
    return typeof value === 'string' ? [[name, value]] : flatten(value as object, name);
  });
}

const messages = new Map(flatten(parseYAML(english) as object));

const i18n = {
  getMessage(key: string, substitutions: string[] = []): string {
    const message = messages.get(key) ?? '';
    return message.replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');
  },
};

Object.assign(globalThis, { chrome: { runtime: { id: 'dom-tests' }, i18n } });
