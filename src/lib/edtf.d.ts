declare module 'edtf' {
  /** Parses a date of ISO 8601-2; throws when it is none. min and max are milliseconds since 1970, infinite when open. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
