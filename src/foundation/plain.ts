/**
 * Returns a node whose properties cannot be shadowed by names in the markup. A form, image or frame with the name
 * `body` shadows `document.body`, and a field with the name `children` shadows `children` of its form. Reading the
 * properties from the prototype avoids that.
 */
export function plain<N extends Node>(node: N): N {
  return new Proxy(node, {
    get(_, name) {
      const value: unknown = Reflect.get(Reflect.getPrototypeOf(node)!, name, node);
      return typeof value === 'function' ? (value.bind(node) as unknown) : value;
    },
    set: (_, name, value) => Reflect.set(Reflect.getPrototypeOf(node)!, name, value, node),
  });
}

/**
 * The document, without such shadowing; undefined on a server. An argument that must be a node is `document` itself.
 */
export const page = globalThis.document && plain(document);
