/** The address of the view says which days are seen, of which press. Pure. */
import { wall } from "../settings/dates";
import type { Asked } from "./api";

/** What can't be read is not there. */
export function asked(search: string): Asked {
  const query = new URLSearchParams(search);
  const day = (name: string) => {
    const said = query.get(name);
    return said !== null && /^\d{4}-\d\d-\d\d$/.test(said) && wall(said) !== null ? said : null;
  };
  return { press: query.get("press") || null, day: day("day"), last: day("to") };
}

/** The language that stands in the address stays there. */
export function address({ press, day, last }: Asked, search: string): string {
  const lang = new URLSearchParams(search).get("lang");
  const query = new URLSearchParams({
    ...(press === null ? {} : { press }), ...(day === null ? {} : { day }), ...(day === null || last === null || last <= day ? {} : { to: last }), ...(lang === null ? {} : { lang }),
  });
  return query.size === 0 ? "/stops" : `/stops?${query}`;
}
