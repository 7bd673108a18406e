/** What the name of a sheet covers of the list while its findings are scrolled by: its button and the line below. */
export const HEADING_HEIGHT = 33;
