/** Who is here, and what they see: for every view. */
import { createContext } from "preact";
import { useContext, useEffect, useRef, useState } from "preact/hooks";
import { session, type Alarm, type May, type Press, type Session } from "./api";

export interface Inside {
  me: Session;
  /** The presses that they see. */
  presses: readonly Press[];
  /** Alarms that are open, what needs somebody first. */
  alarms: readonly Alarm[];
  /** Somebody is told of alarms here. */
  alerts: boolean;
  /** The door is shut: their session has ended, and the view waits behind it. */
  shut: boolean;
  /** The server's clock. */
  now: number;
  /** Asks anew who may come in: something was refused, or a session has ended; `words` say why at the door. */
  again: (words?: string) => void;
}

export const InsideContext = createContext<Inside | null>(null);

export function useInside(): Inside {
  const inside = useContext(InsideContext);
  if (!inside) throw new Error("a view outside of the page");
  return inside;
}

/**
 * Who asks, as the program says; asked anew whenever the door shuts and the stream begins. `last` is who was let in
 * last: while the door is shut, what they typed stays until somebody else comes in.
 */
export function useSession(shut: boolean, openings: number): { me: Session | null; last: Session | null } {
  const [me, setMe] = useState<Session | null>(null);
  const last = useRef<Session | null>(null);
  useEffect(() => {
    let gone = false;
    session().then((answer) => { if (!gone) setMe(answer); }, () => undefined);
    return () => { gone = true; };
  }, [shut, openings]);
  if (me?.may.includes("look")) last.current = me;
  return { me, last: last.current };
}

/** True if they may do it; what is anybody's, too. */
export function allowed(me: Session | null, what: May | "anybody"): boolean {
  return what === "anybody" || (me?.may.includes(what) ?? false);
}

/** True for a tablet that a shift shares. */
export function isShared({ who, role }: Session): boolean {
  return who === "device" && role === "operator";
}
