// The API reads this when it is loaded: import this file before it.
process.env['EXPERIMENTAL_STORAGE'] ??= '1';
