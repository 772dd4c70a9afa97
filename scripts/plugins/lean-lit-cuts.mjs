/**
 * What lit offers and none of our tags uses, by module: each pair is code of lit and what stays of it. ` … ` stands for
 * the code between its first and its last words.
 */
export const cuts = {
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
    ['toString(){return this.cssText}', ''],
    [`const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+ … ")})(s)+t[o+1],t[0]);return new n(o,t,s)`, 'return new n(t[0])'],
    [
      'if(e)s.adoptedStyleSheets=o.map(t=>t instanceo … .textContent=e.cssText,s.appendChild(o)}',
      's.adoptedStyleSheets=o.map(t=>t.styleSheet)',
    ],
    ['c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{le … cssRules)e+=s.cssText;return r(e)})(t):t', 'c=t=>t'],
  ],

  /**
   * Each property of ours is declared by `createProperty`, and has at most a function that converts an attribute to it.
   * None is reflected. No tag of ours asks which have changed, and each makes its own root.
   */
  '@lit/reactive-element/reactive-element.js': [
    [',u={toAttribute(t,s){switch(s){case Boolean: … reflect:!1,useDefault:!1,hasChanged:f}', ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [
      'return this.finalize(),this._$Eh&&[...this._$Eh.keys()]',
      'this._$Ei(),this._$Eh=new Map;for(const[t,s]of this.elementProperties)' +
        '!1!==s.attribute&&this._$Eh.set(s.attribute||t.toLowerCase(),t);' +
        'return this.elementStyles=[this.styles].flat(1/0),[...this._$Eh.keys()]',
    ],
    [
      'static createProperty(t,s=b){ … static getPropertyOptions(t){return this.elementProperties.get(t)??b}',
      'static createProperty(t,s){this._$Ei(),this.elementProperties.set(t,s);const i=Symbol();' +
        'e(this.prototype,t,{get(){return this[i]},' +
        'set(s){const h=this[i];this[i]=s,this.requestUpdate(t,h)},configurable:!0,enumerable:!0})}',
    ],
    [
      'if(this.hasOwnProperty(d("elementProperties")) … this.elementProperties=new Map(t.elementProperties)',
      'this.hasOwnProperty("elementProperties")||(this.elementProperties=new Map(n(this).elementProperties))',
    ],
    ['static finalize(){ … static _$Eu(t,s){ … "string"==typeof t?t.toLowerCase():void 0}', ''],
    [
      'this._$Ep=void 0,this.isUpdatePending=!1,this.h … this.constructor.l?.forEach(t=>t(this))}',
      'this._$EO=new Set,this._$Ep=new Map,this.isUpdatePending=this.hasUpdated=!1,' +
        'this._$ES=new Promise(t=>this.enableUpdating=t);' +
        'for(const t of this.constructor.elementProperties.keys())' +
        'this.hasOwnProperty(t)&&(this._$Ep.set(t,this[t]),delete this[t]);this.requestUpdate()}',
    ],
    [
      '(this._$EO??=new Set).add(t),void 0!==this.renderRoot&& … connectedCallback(){',
      'this._$EO.add(t),this.renderRoot&&this.isConnected&&t.hostConnected?.()}connectedCallback(){',
    ],
    ['this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}', 'this._$EO.forEach(t=>t.hostConnected?.())}'],
    ['this._$EO?.forEach(t=>t.hostDisconnected?.())', 'this._$EO.forEach(t=>t.hostDisconnected?.())'],
    [
      'this._$AK(t,i)}_$ET(t,s){ … this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}',
      'const e=this.constructor,h=e._$Eh.get(t),{type:r,converter:o}=e.elementProperties.get(h);' +
        'this[h]=o?o(i):r===Boolean?null!==i:i',
    ],
    [
      'requestUpdate(t,s,i,e=!1,h){ … async _$EP(){',
      'requestUpdate(t,s){t&&i(this[t],s)||this.isUpdatePending||(this._$ES=this._$EP())}async _$EP(){',
    ],
    [
      'const t=this.scheduleUpdate();return null!=t&& … scheduleUpdate(){return this.performUpdate()}',
      'return this.performUpdate(),!this.isUpdatePending}',
    ],
    [
      'if(!this.hasUpdated){if(this.renderRoot??=this. … let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s)',
      'for(const[t,s]of this._$Ep)this[t]=s;this._$Ep.clear();let t;try{t=this.shouldUpdate()',
    ],
    [
      '(this.willUpdate(s),this._$EO?.forEach(t=>t.hos … get updateComplete(){return this.getUpdateComplete()',
      '(this.willUpdate(),this._$EO.forEach(t=>t.hostUpdate?.()),this.update()):this.isUpdatePending=!1}' +
        'catch(t){throw this.isUpdatePending=!1,t}' +
        't&&(this._$EO.forEach(t=>t.hostUpdated?.()),this.hasUpdated=!0)}get updateComplete(){return this._$ES',
    ],
    ['getUpdateComplete(){return this._$ES}shouldUpda … updated(t){}firstUpdated(t){}', ''],
    ['y.elementStyles=[],y.shadowRootOptions={mode:"open"},', ''],
    ['y[d("elementProperties")]=new Map,y[d("finalized")]=new Map', 'y.elementProperties=new Map'],
    [',u as defaultConverter,t as getCompatibleStyle,f as notEqual', ''],
  ],

  /** Each tag of ours makes its own root, renders and has no directive that must know whether it is on the page. */
  'lit-element/lit-element.js': [
    [',noChange as r', ''],
    ['super(...arguments),this.renderOptions={host:this},this._$Do=void 0', 'super(),this.renderOptions={host:this}'],
    [
      'createRenderRoot(){const t=super.createRenderRo … render(){return r}',
      'update(){const t=this.render();this.isUpdatePending=!1,e(t,this.renderRoot,this.renderOptions)}',
    ],
    ['i._$litElement$=!0,i["finalized"]=!0,', ''],
  ],

  /** A directive of ours stands where a child does, or among the attributes of an element, never in one. */
  'lit-html/directive.js': [
    ['constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,i){this._$Ct=t,this._$AM=e,this._$Ci=i}', ''],
    ['return this.update(t,e)}update(t,e){return this.render(...e)', 'return this.update(t,e)'],
  ],
  'lit-html/directives/keyed.js': [
    ['constructor(){super(...arguments),this.key=r}render(r,t){return this.key=r,t}', ''],
  ],

  /**
   * Our templates have no comment, no MathML, no tag whose name is a value, and no value in a style, a script, a title
   * or a text area. They show texts, templates, lists and nothing else. Every listener is a function, without options.
   */
  'lit-html/lit-html.js': [
    ['lit$${Math.random().toFixed(9).slice(2)}$', 'lit$0$'],
    ['Error("invalid template strings array")', 'Error()'],
    [',d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', ''],
    ['D:d,', ''],
    ['f="[ \\t\\n\\f\\r]",', ''],
    ['v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g', 'v=/<\\/?[a-zA-Z][^>\\s]*/g'],
    ['p=RegExp(`>|${f}(?:( … |))|$)`,"g")', 'p=/>|\\s(?:([^\\s"\'>=/]+)(\\s*=\\s*(?:[^\\s"\'`<>=]|("|\')|))|$)/g'],
    [',y=/^(?:script|style|textarea|title)$/i', ''],
    [',T=x(3),E=Symbol.for("lit-noChange"),A=Symbol.for("lit-nothing")', ',A=Symbol()'],
    ['let n,l=2===i?"<svg>":3===i?"<math>":"",c=v', 'let l=2===i?"<svg>":"",c=v'],
    ['c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0! … void 0!==u[3]&&(c=p):c===p', 'c===v?c=p:c===p'],
    ['(c=n??v,d=-1)', '(c=v,d=-1)'],
    ['c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
    ['(2===i?"</svg>":3===i?"</math>":"")', '(2===i?"</svg>":"")'],
    ['2===i||3===i', '2===i'],
    ['if(r.hasAttributes())for(', 'for('],
    [
      'if(y.test(r.tagName)){ … else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{ … t+=o.length-1}',
      '}else r.data===n&&d.push({type:2,index:l});',
    ],
    [
      'function M(t,i,s=t,e){ … get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
      'function M(t,i,s=t){let e=s._$Cl;const h=a(i)?void 0:i._$litDirective$;return e?.constructor!==h&&' +
        '(s._$Cl=e=h&&new h),e?M(t,e._$AS(t,i.values),e):i}class R{constructor(t){this._$AV=[],this._$AD=t}',
    ],
    [
      'let i;2===r.type?i=new k( … this._$AV.push(i),r=s[++n]',
      'this._$AV.push(2===r.type?new k(h,h.nextSibling,t):' +
        '1===r.type?new r.ctor(h,r.name,r.strings,t):new Z(h)),r=s[++n]',
    ],
    [
      'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i), … s._$AI(t[i])),i++',
      's.strings?(s._$AI(t,i),i+=s.strings.length-2):s._$AI(t[i]),i++',
    ],
    [
      'get _$AU(){return this._$AM?._$AU??this._$Cv}co … _$AI(t,i=this){t=M(this,t,i),a(t)',
      'constructor(t,i,s){this._$AH=A,this._$AA=t,this._$AB=i,this.options=s}_$AI(t){t=M(this,t),a(t)',
    ],
    [
      't!==this._$AH&&t!==E&&this._(t):void 0!==t._$li … d(t)?this.k(t):this._(t)}',
      't!==this._$AH&&this._(t):t._$litType$?this.$(t):this.k(t)}',
    ],
    ['const{values:i,_$litType$:s}=t,e="number"==type … this.options)),s)', 'const{values:i}=t,e=this._$AC(t)'],
    ['new R(e,this)', 'new R(e)'],
    ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()),this.options)'],
    ['this._$AR(s&&s._$AB.nextSibling,e)', 'this._$AR(s&&s._$AB.nextSibling)'],
    [
      '_$AR(t=this._$AA.nextSibling,s){ … class H{get tagName(){ … (this._$AH=t);else{ … o&&!e&&this.j(t)}',
      '_$AR(t=this._$AA.nextSibling){for(;t!==this._$AB;){const s=t.nextSibling;t.remove(),t=s}}}' +
        'class H{constructor(t,i,s,e){this._$AH=A,this.element=t,this.name=i,this.options=e,' +
        '(s.length>2||s[0]||s[1])&&(this.strings=s)}' +
        '_$AI(t,i){const s=this.strings;if(s){const e=t;t=s[0];for(let h=1;h<s.length;h++)' +
        '{const n=e[i+h-1];t=n===A||t===A?A:t+(n??"")+s[h]}}t===this._$AH&&a(t)||this.j(this._$AH=t)}',
    ],
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['constructor(){super(...arguments),this.type=4}', ''],
    [
      'constructor(t,i,s,e,h){super(t,i,s,e,h),this.ty … this._$AH.handleEvent(t)}',
      '_$AI(t){(t??=A)===A?this.element.removeEventListener(this.name,this):' +
        'this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}' +
        'handleEvent(t){this._$AH.call(this.options.host,t)}',
    ],
    [
      'constructor(t,i,s){this.element=t,this.type=6,th … get _$AU(){return this._$AM._$AU}',
      'constructor(t){this.element=t}',
    ],
    ['new k(i.insertBefore(c(),t),t,void 0,s??{})', 'new k(i.insertBefore(c(),t),t,s??{})'],
    [',T as mathml,E as noChange', ''],
  ],
};
