/** What the slug of an article looks like: a part of an address that needs no escaping. */
export const SLUG = /^[a-z0-9][a-z0-9-]*$/;

/** What the id of a term looks like. */
export const TERM_ID = /^[a-z][a-z0-9-]*$/;
