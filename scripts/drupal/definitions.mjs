// Tells the Drupal module what each tag is called, and what its attributes take.

/** Returns the tags by name, from the metadata of the WordPress blocks: both ask the same of a webmaster. */
export function definitionsOf(metadata) {
  return Object.fromEntries(
    Object.entries(metadata).map(([name, {title, attributes}]) => [
      name,
      {title, attributes: Object.fromEntries(Object.entries(attributes).map((one) => attributeOf(name, ...one)))},
    ]),
  );
}

function attributeOf(tag, name, {control, labels, pattern, title, description, items, ...schema}) {
  if (control === 'colour')
    return [`color-${name}`, {control, title, description, pattern: pattern.replace('^', '^(?i)'), untrusted: true}];
  if (name === 'lang') return [name, {control: 'language', title, description, pattern, untrusted: true}];
  const values = (items?.enum ?? schema.enum)?.map(String);
  return [name, {control, title, description, ...(values && {values, labels}), untrusted: isUntrusted(tag, name)}];
}

/** Returns whether anybody may set an attribute, because no value of it can show a name or a number of their own. */
function isUntrusted(tag, name) {
  const {elementProperties} = customElements.get(`blue-heart-${tag}`);
  return [...elementProperties].some(
    ([property, {attribute, untrusted}]) => (attribute || property.toLowerCase()) === name && Boolean(untrusted),
  );
}
