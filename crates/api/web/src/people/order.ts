/** Ways to somebody, and their order. Pure. */
import type { Contact, Way } from "./api";

export const WAYS: readonly Way[] = ["ntfy", "telegram", "sms", "ring", "email", "webhook"];
export const SITUATIONS = ["plant", "home", "offline"] as const;

export type Order = Contact["ways"];

/** The list with one entry a place further up (-1) or down (1); at the end it stays. */
export function moved<T>(list: readonly T[], from: number, by: -1 | 1): T[] {
  const to = from + by;
  const next = [...list];
  const [one, other] = [next[from], next[to]];
  if (one === undefined || other === undefined) return next;
  [next[from], next[to]] = [other, one];
  return next;
}

/** Ways that the plant has, and those that it does not; where nobody knows, it has them all. */
export function parted(list: readonly Way[], { has }: Pick<Contact, "has">): [Way[], Way[]] {
  const there = (way: Way) => has === null || has.includes(way);
  return [list.filter(there), list.filter((way) => !there(way))];
}

/** True if this way leads to somebody: they have an address there, and the alerter has the way. */
export function usable(contact: Contact, way: Way): boolean {
  const address: Record<Way, boolean> = {
    ntfy: contact.ntfy !== null, telegram: contact.telegram !== null, sms: contact.phone !== null, ring: contact.phone !== null,
    email: contact.email !== null, webhook: contact.webhook,
  };
  return address[way] && (contact.has === null || contact.has.includes(way));
}
