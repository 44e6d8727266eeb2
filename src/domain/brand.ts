declare const brand: unique symbol;

/** A nominal type over a plain one, so that a timestamp cannot slip in where a day is wanted. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
