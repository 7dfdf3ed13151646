/** The order of the layers of style, first of all in `<head>`, since a page may import a component before its layout. */
export const LAYER_ORDER = '@layer reset,tokens,base,layout,components,utilities;';
