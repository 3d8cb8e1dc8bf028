/** Names of chapters that are no part of the story: kept on the device, or whole in a link. */

/** With a dot, which no id of a record has, so that the two never meet. */
const KEPT = /^own\.[a-z0-9]{4,32}$/;
/** What a link begins with that holds a chapter whole. */
export const CARRIED = 'own~';

export const isKeptId = (id: string | undefined): boolean => id !== undefined && KEPT.test(id);
export const isCarriedId = (id: string | undefined): boolean => id?.startsWith(CARRIED) ?? false;
/** No page of the site is about it. */
export const isOwnId = (id: string | undefined): boolean => isKeptId(id) || isCarriedId(id);
