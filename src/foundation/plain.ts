/**
 * A node as the browser made it. In markup a form, an image or a frame called `body` shadows `document.body`, and a field called
 * `children` shadows the `children` of its form; a getter asked of the prototype answers past such names.
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

/** The page; none on a server. Where a node is asked for, give it `document`. */
export const page = globalThis.document && plain(document);
