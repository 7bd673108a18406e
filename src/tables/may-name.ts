/** Every header word has a letter or a percent sign. */
export const MAY_NAME = /[a-z%]/i;
