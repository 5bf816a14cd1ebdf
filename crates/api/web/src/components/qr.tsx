/** A code that a phone's camera reads. */
import { useEffect, useState } from "preact/hooks";

export function Qr({ link, words }: { link: string | null; words: string }) {
  const [drawn, setDrawn] = useState<{ path: string; size: number } | null>(null);
  useEffect(() => {
    let gone = false;
    setDrawn(null);
    if (link !== null) import("../qr").then(({ qr }) => { if (!gone) setDrawn(qr(link)); }, () => undefined);
    return () => { gone = true; };
  }, [link]);
  if (!drawn) return null;
  const side = drawn.size + 8;
  return <svg class="qr" viewBox={`-4 -4 ${side} ${side}`} role="img" aria-label={words}><rect x="-4" y="-4" width={side} height={side} /><path d={drawn.path} /></svg>;
}
