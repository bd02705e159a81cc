/** Where the app's questions go: Supabase's API, embedded in this process or at an address. */
export interface Backend {
  home: 'embedded' | 'supabase';
  url: string;
  publishableKey: string;
  /** Set when the API runs inside this process and no port is involved. */
  fetch?: typeof globalThis.fetch;
  close(): Promise<void>;
}
