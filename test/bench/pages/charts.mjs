// Draws the charts of the bench from its runs.
import {bars} from '../campaign/charts.mjs';
import {measured} from './report.mjs';
import {profiles} from './open-case.mjs';

function byLength(rows) {
  return rows.sort((one, other) => one.sum - other.sum);
}

function tasks({runs}, profile) {
  const rows = Object.entries(runs[profile]).map(([name, all]) => {
    const [task, script, style] = ['task', 'script', 'style'].map((key) => measured(all, key).middle);
    const {least, most} = measured(all, 'task');
    return {
      name,
      sum: task,
      parts: [script, style, Math.max(0, task - script - style)],
      says: `${task.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})`,
    };
  });
  return bars(
    `${profiles[profile].name}: ms of the main thread, middle (least–most)`,
    ['script', 'style and layout', 'all else'],
    byLength(rows),
  );
}

function weights({runs}) {
  const rows = Object.entries(runs.full).map(([name, all]) => {
    const {middle} = measured(all, 'kilobytes');
    return {
      name,
      sum: middle,
      parts: [middle],
      says: `${middle.toFixed(1)} kB, ${measured(all, 'requests').middle}`,
    };
  });
  return bars('What a page loads, with its own HTML: kB, and requests beside it', ['brotli'], byLength(rows));
}

function numbers({runs}) {
  const rows = Object.entries(runs.network)
    .filter(([, all]) => all[0].readable)
    .map(([name, all]) => {
      const {middle, least, most} = measured(all, 'readable');
      return {
        name,
        sum: middle,
        parts: [middle],
        says: `${middle.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})`,
      };
    });
  return bars(
    'Slow 4G: ms until the number can be read, middle (least–most)',
    ['from the start of the navigation'],
    byLength(rows),
  );
}

/** Returns every chart by its name. */
export function chartsOf(result) {
  return {
    ...Object.fromEntries(Object.keys(result.runs).map((profile) => [profile, tasks(result, profile)])),
    weight: weights(result),
    number: numbers(result),
  };
}
