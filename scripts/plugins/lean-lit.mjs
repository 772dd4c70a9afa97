import MagicString from 'magic-string';

/**
 * What lit offers and none of our tags uses, by module: each pair is code of lit and what stays of it. ` … ` stands for
 * the code between its first and its last words.
 */
const cuts = {
  /** Where the script runs there are adopted style sheets, and each style is a literal of our own. */
  '@lit/reactive-element/css-tag.js': [
    ['void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow', 'true'],
    [
      'constructor(t,e,o){if(this._$cssResult$=!0,o!= … css` instead.");this.cssText=t,this.t=e}',
      'constructor(t){this.cssText=t}',
    ],
    [
      'let t=this.o;const s=this.t;if(e&&void 0===t){ … nc(this.cssText),e&&o.set(s,t))}return t',
      'if(!this.o)(this.o=new CSSStyleSheet).replaceSync(this.cssText);return this.o',
    ],
    [`const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+ … ")})(s)+t[o+1],t[0]);return new n(o,t,s)`, 'return new n(t[0])'],
    [
      'if(e)s.adoptedStyleSheets=o.map(t=>t instanceo … .textContent=e.cssText,s.appendChild(o)}',
      's.adoptedStyleSheets=o.map(t=>t.styleSheet)',
    ],
    ['c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{le … cssRules)e+=s.cssText;return r(e)})(t):t', 'c=t=>t'],
  ],
  /** No property of ours is reflected to an attribute, has an accessor of its own or comes from a library's hook. */
  '@lit/reactive-element/reactive-element.js': [
    ['toAttribute(t,s){switch(s){case Boolean:t=t?l: … t=null==t?t:JSON.stringify(t)}return t},', ''],
    [
      'let i=t;switch(s){case Boolean:i=null!==t;brea … =JSON.parse(t)}catch(t){i=null}}return i',
      'return s===Boolean?null!==t:t',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)', ''],
    [
      'const{get:e,set:r}=h(this.prototype,t)??{get() … .call(this,s),this.requestUpdate(t,h,i)}',
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
    ],
    ['_$ET(t,s){const i=this.constructor.elementProp … :this.setAttribute(e,h),this._$Em=null}}', ''],
    ['this._$Em=null,', ''],
    ['void 0!==e&&this._$Em!==e', 'void 0!==e'],
    [
      'this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null',
      'this[e]=h.fromAttribute(s,t.type)',
    ],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i& … _$Em!==t&&(this._$Eq??=new Set).add(t))}',
      'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
    ],
    ['const t=this.constructor.elementProperties;if( … as(s)||void 0===e||this.C(s,void 0,i,e)}', ''],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
  ],
  /** Every listener in our templates is a function, without options. */
  'lit-html/lit-html.js': [
    [
      'e=t===A&&s!==A||t.capture!==s.capture||t.once! … ement.addEventListener(this.name,this,t)',
      'e=s===A;t===A?this.element.removeEventListener(this.name,this):' +
        'e&&this.element.addEventListener(this.name,this)',
    ],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options?.host??this.element,t)',
    ],
  ],
};

/** Takes out of lit what no tag of ours uses. The build fails where lit has changed. */
export function leanLit() {
  const unused = new Set(Object.keys(cuts));
  return {
    name: 'lean-lit',
    transform(code, id) {
      const module = Object.keys(cuts).find((path) => id.endsWith(`/node_modules/${path}`));
      if (!module) return null;
      unused.delete(module);
      const text = new MagicString(code);
      for (const [from, to] of cuts[module]) {
        const [first, last = ''] = from.split(' … ');
        const at = code.indexOf(first);
        if (at < 0 || code.includes(first, at + 1)) this.error(`lit has changed, ${module} has not once: ${first}`);
        const end = code.indexOf(last, at + first.length) + last.length;
        if (end < at) this.error(`lit has changed, ${module} has nowhere after that: ${last}`);
        if (to) text.update(at, end, to);
        else text.remove(at, end);
      }
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
    renderChunk() {
      if (unused.size) this.error(`lit has changed, nothing is found for: ${[...unused].join(', ')}`);
      return null;
    },
  };
}
