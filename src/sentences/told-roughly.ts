import type { Mention } from "./mention";

/** Words before a figure that is meant about so. */
export const ABOUT = String.raw`sekitar(?:an)?|sekira|kira-kira|kurang\s+lebih|lebih\s+kurang`;
/** Words before one that is nearly reached. */
export const NEARLY = "hampir|mendekati";

const ROUGH = new RegExp(String.raw`\b(?:${ABOUT}|${NEARLY})\s*(?:sebesar\s*)?$`, "i");

const YEARS = /\b(?:19|20)\d{2}\b/g;

/** `hampir 48%`: nearly so much. No figure that cannot be read stands before it. */
export const isRoughly = ({ lead, isCut }: Mention): boolean =>
  isCut && ROUGH.test(lead) && !/\d/.test(lead.replace(YEARS, ""));
