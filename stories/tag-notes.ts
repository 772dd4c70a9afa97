/// <reference types="vite/client" />

const files: Readonly<Record<string, string>> = import.meta.glob<string>('./notes/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Returns what a person wrote about a tag under a heading of its notes. */
export function noteOf(tag: string, heading: 'When to use it' | 'When not' | 'Accessibility'): string {
  const path = `./notes/${tag.replace('blue-heart-', '')}.md`;
  const text = `\n${files[path] ?? ''}`.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]?.trim();
  if (!text) throw new Error(`stories/${path.slice(2)} says nothing under "${heading}"`);
  return text;
}
