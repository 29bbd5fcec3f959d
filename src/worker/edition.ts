import type { Edition } from '../lib/site/copy.ts';

/** Filled in by the build, after all other files of the site are there. */
declare const __ROUTEBOEK_EDITION__: Edition;
declare const __ROUTEBOEK_FOLDER__: string;

export const edition: Edition = __ROUTEBOEK_EDITION__;
/** The folder of the site: "/". */
export const folder: string = __ROUTEBOEK_FOLDER__;
