import 'i18next';
import type files from './nl/index.ts';

type Files = typeof files;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    keySeparator: false;
    resources: { [Name in keyof Files]: Awaited<ReturnType<Files[Name]>>['default'] };
  }
}
