// No test dials, mails or leaves its page: links keep their address, pressing one comes to nothing.
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
