import type {Form} from '../forms.js';

/** What is left when a form failed, in this order: what no site strips, then somebody who may do more. */
const last: readonly Form[] = ['plain', 'letter'];

/** Returns the form to try next, if one is left. What failed stays out, so every way ends. */
export function nextDown(form: Form, failed: readonly Form[]): Form | undefined {
  return last.find((next) => next !== form && !failed.includes(next));
}

/** Returns the forms that failed, with one more. */
export function withFailed(failed: readonly Form[], form: Form): readonly Form[] {
  return failed.includes(form) ? failed : [...failed, form];
}
