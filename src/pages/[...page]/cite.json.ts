import { citeRoute } from '../../citing.ts';

export const { getStaticPaths, GET } = citeRoute('json');
