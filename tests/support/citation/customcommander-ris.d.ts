declare module '@customcommander/ris' {
  interface Ris {
    /** The records of a RIS file, each tag with its values; null where it cannot be read. */
    readonly read: (file: string) => Record<string, unknown[]>[] | null;
  }
  const ris: Ris;
  export default ris;
}
