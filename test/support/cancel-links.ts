// Cancels every click on a link, so that no test dials, mails or leaves its page. Links keep their address.
for (const type of ['click', 'auxclick']) {
  addEventListener(
    type,
    (event) => {
      if (event.composedPath().some((target) => target instanceof HTMLAnchorElement)) event.preventDefault();
    },
    {capture: true},
  );
}
addEventListener('blue-heart-exit', (event) => event.preventDefault());
