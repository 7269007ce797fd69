/** Keeps a state, which changes by what happens alone, as `after` says. */
export function createStore<State, Event>(first: State, after: (state: State, event: Event) => State) {
  let state = first;
  return {
    now: () => state,
    tell(event: Event) {
      state = after(state, event);
    },
  };
}
