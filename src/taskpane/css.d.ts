declare module '*.css';

/** The bytes in base64; in the page of one file only. */
declare module '*.xlsx' {
  const base64: string;
  export default base64;
}
