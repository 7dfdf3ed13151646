/**
 * Keeps the place in a long list of results for whoever comes back to it: the browser restores it before the results
 * stand, so that there is nothing yet to scroll to.
 * @returns what restores the place as soon as the page is long enough for it, and gives up once the list is whole or
 * somebody has scrolled
 */
export function keepPlace(): (isWhole: boolean) => void {
  history.scrollRestoration = 'manual';
  const state = history.state as { readonly place?: number } | null;
  let wanted = state?.place ?? 0;
  const remember = (): void => history.replaceState({ place: scrollY }, '');
  addEventListener('pagehide', remember);
  addEventListener('click', remember, { capture: true });
  addEventListener('popstate', ({ state: its }: PopStateEvent) => {
    wanted = (its as { readonly place?: number } | null)?.place ?? 0;
  });
  for (const type of ['wheel', 'touchmove', 'keydown'] as const)
    addEventListener(type, () => (wanted = 0), { passive: true });
  return (isWhole) => {
    if (wanted > 0) scrollTo(0, wanted);
    if (isWhole) wanted = 0;
  };
}
