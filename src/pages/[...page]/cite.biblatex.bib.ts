import { citeRoute } from '../../site/citations.ts';

export const { getStaticPaths, GET } = citeRoute('biblatex.bib');
