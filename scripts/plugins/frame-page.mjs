import {readFileSync} from 'node:fs';

/** Writes the page that a frame shows, with the fallback for visitors without script. */
export function framePage(fallback) {
  return {
    name: 'frame-page',
    async generateBundle() {
      const [before, after] = readFileSync('src/embed/frame/embed.html', 'utf8').split('<!-- fallback -->');
      const source = before + (await fallback('blue-heart-helpline-card')).replaceAll('\n', '\n      ') + after;
      this.emitFile({type: 'asset', fileName: 'embed.html', source});
      this.emitFile({type: 'asset', fileName: 'embed.css', source: readFileSync('src/embed/frame/embed.css')});
    },
  };
}
