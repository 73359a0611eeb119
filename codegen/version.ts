/** package.json's (tested): generated files say which bodkin wrote them. */
export const VERSION = '0.1.0';
