/**
 * An object of the DOM by the properties of its own kind. A form, image or frame that is named `activeElement` is what
 * `document.activeElement` gives, and an input named `parentElement` what its form's gives, to an extension as well
 * (`LegacyOverrideBuiltIns` in the HTML standard). Only to ask it: the browser does not take it for the object itself.
 */
export function genuine<T extends object>(object: T): T {
  return new Proxy(object, {
    get: (target, name) => {
      const value = Reflect.get(Object.getPrototypeOf(target), name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
