/** Selects the links that a tag stands for. */
export const linkSelector = 'a[data-blue-heart], a[href*="#blue-heart="]';
