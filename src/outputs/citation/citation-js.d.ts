/** What is used of citation-js, which comes without types (https://citation.js.org/api). */

declare module '@citation-js/core' {
  interface OutputPlugins {
    /** Writes items in a format that a plugin has added. Throws for a format that none has. */
    format(name: 'bibliography', items: readonly object[], options: BibliographyOptions): [id: string, entry: string][];
    format(
      name: 'ris',
      items: readonly object[],
      options: { readonly format: 'object' },
    ): Record<string, string | readonly string[]>[];
  }
  interface BibliographyOptions {
    /** Name under which the style was added. */
    readonly style: string;
    readonly lang: string;
    readonly format: 'html' | 'text';
    readonly asEntryArray: true;
  }
  interface CslConfig {
    readonly styles: { add(name: string, xml: string): void };
  }
  interface PluginConfigs {
    get(name: '@csl'): CslConfig;
  }
  export const plugins: { readonly output: OutputPlugins; readonly config: PluginConfigs };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
