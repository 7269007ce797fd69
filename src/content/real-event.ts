/** Acts on what the reader or the browser does, and not on what a page makes up: that would tell the page where we listen, and have us do as it likes. */
export const real =
  <Kind extends Event>(act: (event: Kind) => void) =>
  (event: Kind) => {
    if (event.isTrusted) act(event);
  };
