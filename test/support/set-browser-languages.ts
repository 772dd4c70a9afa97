/** Makes the visitor's browser prefer these languages, until the test ends. */
export function setBrowserLanguages(...languages: string[]): void {
  Object.defineProperty(navigator, 'languages', {value: languages, configurable: true});
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'languages');
});
