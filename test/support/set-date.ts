const TrueDate = Date;

/** Sets the clock of the page to a moment, until the test ends. */
export function setDate(moment: string): void {
  globalThis.Date = new Proxy(TrueDate, {
    construct: (date, given) => Reflect.construct(date, given.length ? given : [moment]) as Date,
  });
}

afterEach(() => {
  globalThis.Date = TrueDate;
});
