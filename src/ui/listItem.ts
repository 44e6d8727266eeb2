import { createContext } from 'preact';

/** 'inside' where a list has made the item already and a row is only what stands in it. */
export const ListItemContext = createContext<'own' | 'inside'>('own');
