import type { Id } from '../../domain/record';
import type { HelpKind } from '../../domain/target';

/** A seat's place as one key: a kind of help at a target. */
export const seatKey = (targetId: Id, help: HelpKind): string => `${targetId} ${help}`;

/** The page of a seat. */
export const seatRoute = (targetId: Id, help: HelpKind) =>
  `/plan/seats/${targetId}/${help}` as const;
