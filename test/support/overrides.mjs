// Changes that other scripts are known to make to a page's built-ins. Each function runs in the page by itself.

/** The changes by description. None of them may make a difference to the tags. */
export const overrides = {
  'enumerable additions to Array, String, Function and Object': () => {
    for (const {prototype} of [Array, String, Function, Object, NodeList]) {
      prototype.each =
        prototype.last =
        prototype.contains =
        prototype.blank =
        prototype.clone =
          function () {
            throw new Error('an addition of the host was called');
          };
    }
  },

  'old polyfills of Array, which know no iterators': () => {
    const {prototype} = Array;
    const each = function (list, look) {
      for (let at = 0; at < list.length >>> 0; at++) if (at in list) look(list[at], at, list);
    };
    prototype.forEach = function (look, it) {
      each(this, (...all) => look.apply(it, all));
    };
    prototype.map = function (look, it) {
      const found = new Array(this.length);
      each(this, (one, at) => (found[at] = look.call(it, one, at, this)));
      return found;
    };
    prototype.filter = function (look, it) {
      const found = [];
      each(this, (one, at) => look.call(it, one, at, this) && found.push(one));
      return found;
    };
    prototype.findIndex = function (look, it) {
      for (let at = 0; at < this.length; at++) if (look.call(it, this[at], at, this)) return at;
      return -1;
    };
    prototype.find = function (look, it) {
      return this[this.findIndex(look, it)];
    };
    prototype.some = function (look, it) {
      return this.findIndex(look, it) >= 0;
    };
    prototype.every = function (look, it) {
      return !this.some((...all) => !look.apply(it, all));
    };
    prototype.includes = function (one) {
      return this.indexOf(one) >= 0;
    };
    prototype.at = function (at) {
      return this[at < 0 ? this.length + at : at];
    };
    prototype.flat = function (depth = 1) {
      return [].concat(...this.map((one) => (Array.isArray(one) && depth > 1 ? one.flat(depth - 1) : one)));
    };
    prototype.flatMap = function (look, it) {
      return [].concat.apply([], this.map(look, it));
    };
    // As in prototype.js.
    prototype.entries = function () {
      return this.slice();
    };
    Array.of = function () {
      return [].slice.call(arguments);
    };
  },

  'Array.from as prototype.js has it, which gives nothing of a Set': () => {
    Array.from = function (list) {
      if (!list) return [];
      if (typeof list === 'string') return list.split('');
      const found = new Array(list.length || 0);
      for (let at = 0; at < found.length; at++) found[at] = list[at];
      return found;
    };
  },

  'old polyfills of Object and String': () => {
    Object.keys = function (of) {
      const found = [];
      for (const key in of) if (Object.prototype.hasOwnProperty.call(of, key)) found.push(key);
      return found;
    };
    // Returns inherited values too, as in prototype.js.
    Object.values = function (of) {
      const found = [];
      for (const key in of) found.push(of[key]);
      return found;
    };
    Object.entries = (of) => Object.keys(of).map((key) => [key, of[key]]);
    Object.assign = function (to) {
      for (let at = 1; at < arguments.length; at++)
        for (const key of Object.keys(arguments[at] || {})) to[key] = arguments[at][key];
      return to;
    };
    const {prototype} = String;
    prototype.trim = function () {
      return this.replace(/^\s+/, '').replace(/\s+$/, '');
    };
    prototype.includes = function (part) {
      return this.indexOf(part) !== -1;
    };
    prototype.startsWith = function (start) {
      return this.lastIndexOf(start, 0) === 0;
    };
    prototype.endsWith = function (end) {
      const at = this.length - end.length;
      return at >= 0 && this.indexOf(end, at) === at;
    };
    prototype.replaceAll = function (old, by) {
      return this.split(old).join(by);
    };
  },

  'Function.prototype.bind of old': () => {
    Function.prototype.bind = function (it) {
      const bound = this;
      const given = [].slice.call(arguments, 1);
      return function () {
        return bound.apply(it, given.concat([].slice.call(arguments)));
      };
    };
  },

  'old polyfills of Element': () => {
    const toNode = (given) => (given instanceof Node ? given : document.createTextNode(String(given)));
    const together = (all) => {
      const fragment = document.createDocumentFragment();
      [].slice.call(all).forEach((one) => fragment.appendChild(toNode(one)));
      return fragment;
    };
    for (const {prototype} of [Element, CharacterData]) {
      // Returns the element, and throws where it has no parent, as in prototype.js.
      prototype.remove = function () {
        this.parentNode.removeChild(this);
        return this;
      };
      prototype.replaceWith = function () {
        this.parentNode.replaceChild(together(arguments), this);
      };
      prototype.before = function () {
        this.parentNode.insertBefore(together(arguments), this);
      };
      prototype.after = function () {
        this.parentNode.insertBefore(together(arguments), this.nextSibling);
      };
    }
    for (const {prototype} of [Element, Document, DocumentFragment]) {
      prototype.append = function () {
        this.appendChild(together(arguments));
      };
      prototype.prepend = function () {
        this.insertBefore(together(arguments), this.firstChild);
      };
      prototype.replaceChildren = function () {
        while (this.lastChild) this.removeChild(this.lastChild);
        this.append.apply(this, arguments);
      };
    }
    Element.prototype.matches = function (selector) {
      const all = (this.document || this.ownerDocument).querySelectorAll(selector);
      let at = all.length;
      while (--at >= 0 && all.item(at) !== this);
      return at > -1;
    };
    Element.prototype.closest = function (selector) {
      let element = this;
      do {
        if (Element.prototype.matches.call(element, selector)) return element;
        element = element.parentElement || element.parentNode;
      } while (element !== null && element.nodeType === 1);
      return null;
    };
    Element.prototype.toggleAttribute = function (name, force) {
      if (force !== undefined) force = !!force;
      if (this.hasAttribute(name)) {
        if (force) return true;
        this.removeAttribute(name);
        return false;
      }
      if (force === false) return false;
      this.setAttribute(name, '');
      return true;
    };
  },

  'methods of prototype.js on every element': () => {
    const {prototype} = HTMLElement;
    for (const name of [
      'show',
      'hide',
      'toggle',
      'visible',
      'update',
      'replace',
      'insert',
      'wrap',
      'select',
      'match',
      'empty',
      'clone',
      'up',
      'down',
      'next',
      'previous',
      'request',
      'observe',
      'fire',
      'identify',
      'getStyle',
      'setStyle',
      'addClassName',
      'inspect',
    ]) {
      prototype[name] = function () {
        throw new Error(`${name} of the host was called`);
      };
    }
  },

  'insertBefore and appendChild guarded, as pages do against translators': () => {
    const {insertBefore, removeChild} = Node.prototype;
    Node.prototype.removeChild = function (child) {
      return child.parentNode === this ? removeChild.apply(this, arguments) : child;
    };
    Node.prototype.insertBefore = function (node, next) {
      return next && next.parentNode !== this ? node : insertBefore.apply(this, arguments);
    };
  },

  'scripts and frames held back, as consent managers do': () => {
    const isHeld = (node) => ['SCRIPT', 'IFRAME', 'IMG'].includes(node.nodeName) && node.src.includes('tracker');
    for (const name of ['appendChild', 'insertBefore', 'replaceChild']) {
      const original = Node.prototype[name];
      Node.prototype[name] = function (node) {
        if (isHeld(node)) node.type = 'text/plain';
        return original.apply(this, arguments);
      };
    }
    const {createElement} = document;
    document.createElement = function (name) {
      const made = createElement.apply(document, arguments);
      if (String(name).toLowerCase() === 'script')
        Object.defineProperty(made, 'src', {
          set: (src) => {
            made.setAttribute('src', src);
          },
          get: () => made.getAttribute('src') ?? '',
        });
      return made;
    };
    new MutationObserver((records) => records.forEach(({addedNodes}) => addedNodes.forEach(isHeld))).observe(document, {
      childList: true,
      subtree: true,
    });
  },

  'attachShadow that forces roots open': () => {
    const {attachShadow} = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      return attachShadow.call(this, Object.assign({}, options, {mode: 'open'}));
    };
  },

  'ShadyDOM and ShadyCSS': () => {
    const nothing = () => {};
    globalThis.ShadyDOM = {inUse: false, force: false, patch: nothing, flush: nothing, wrap: (node) => node};
    globalThis.ShadyCSS = {
      nativeShadow: true,
      nativeCss: true,
      cssBuild: undefined,
      disableRuntime: false,
      prepareTemplate: nothing,
      prepareTemplateDom: nothing,
      prepareTemplateStyles: nothing,
      styleSubtree: nothing,
      styleElement: nothing,
      styleDocument: nothing,
    };
  },

  'customElements.define wrapped': () => {
    const {define} = customElements;
    globalThis.defined = [];
    customElements.define = function (name, element, options) {
      globalThis.defined.push(name);
      define.call(this, name, element, options);
    };
  },

  'a scoped registry, which registers a stand-in for each class': () => {
    const {define, get} = customElements;
    const Native = HTMLElement;
    const real = new Map();
    let upgrading;
    globalThis.HTMLElement = function HTMLElement() {
      const element = upgrading;
      if (!element) return Reflect.construct(Native, [], customElements.standIn(new.target));
      upgrading = undefined;
      return element;
    };
    globalThis.HTMLElement.prototype = Native.prototype;
    const standIns = new Map();
    customElements.standIn = (element) => standIns.get(element);
    customElements.get = (name) => real.get(name) ?? get.call(customElements, name);
    customElements.define = function (name, element) {
      const {prototype} = element;
      const {connectedCallback, disconnectedCallback, attributeChangedCallback} = prototype;
      class StandIn extends Native {
        static observedAttributes = element.observedAttributes ?? [];
        constructor() {
          super();
          Object.setPrototypeOf(this, prototype);
          upgrading = this;
          new element();
        }
        connectedCallback() {
          connectedCallback?.call(this);
        }
        disconnectedCallback() {
          disconnectedCallback?.call(this);
        }
        attributeChangedCallback(...all) {
          attributeChangedCallback?.apply(this, all);
        }
      }
      real.set(name, element);
      standIns.set(element, StandIn);
      define.call(customElements, name, StandIn);
    };
  },

  'HTMLElement as the adapter for old classes has it': () => {
    const Native = HTMLElement;
    globalThis.HTMLElement = function HTMLElement() {
      return Reflect.construct(Native, [], this.constructor);
    };
    globalThis.HTMLElement.prototype = Native.prototype;
    globalThis.HTMLElement.prototype.constructor = globalThis.HTMLElement;
    Object.setPrototypeOf(globalThis.HTMLElement, Native);
  },

  'promises, timers, listeners and observers in zones': () => {
    const Native = Promise;
    const inZone = (task) =>
      typeof task === 'function'
        ? function () {
            return task.apply(this, arguments);
          }
        : task;
    globalThis.Promise = function ZonePromise(executor) {
      const inner = new Native(executor);
      this.then = (fulfilled, rejected) =>
        new ZonePromise((resolve, reject) => inner.then(inZone(fulfilled), inZone(rejected)).then(resolve, reject));
      this.catch = (rejected) => this.then(undefined, rejected);
      this.finally = (last) =>
        this.then(
          (value) => (last(), value),
          (error) => {
            last();
            throw error;
          },
        );
    };
    for (const name of ['resolve', 'reject', 'all', 'race', 'allSettled', 'any'])
      globalThis.Promise[name] = (given) =>
        new globalThis.Promise((resolve, reject) => Native[name](given).then(resolve, reject));
    const {then} = Native.prototype;
    Native.prototype.then = function (fulfilled, rejected) {
      return then.call(this, inZone(fulfilled), inZone(rejected));
    };
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask']) {
      const original = globalThis[name];
      globalThis[name] = (task, ...rest) => original(inZone(task), ...rest);
    }
    const tasks = new WeakMap();
    const {addEventListener, removeEventListener} = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (!listener) return;
      const task =
        tasks.get(listener) ??
        function (event) {
          return listener.handleEvent ? listener.handleEvent(event) : listener.call(this, event);
        };
      tasks.set(listener, task);
      addEventListener.call(this, type, task, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      removeEventListener.call(this, type, tasks.get(listener) ?? listener, options);
    };
    const Observer = MutationObserver;
    globalThis.MutationObserver = function (callback) {
      return new Observer(inZone(callback));
    };
    globalThis.MutationObserver.prototype = Observer.prototype;
  },

  'URL, JSON.parse and fetch wrapped by hand': () => {
    const Native = URL;
    globalThis.URL = function (url, base) {
      return base === undefined ? new Native(url) : new Native(url, base);
    };
    globalThis.URL.prototype = Native.prototype;
    globalThis.URL.createObjectURL = Native.createObjectURL;
    const {parse} = JSON;
    JSON.parse = function (text, revive) {
      return parse.call(JSON, text, revive);
    };
    const {fetch} = globalThis;
    globalThis.fetch = function () {
      return fetch.apply(globalThis, arguments).then((answer) => answer);
    };
  },
};
