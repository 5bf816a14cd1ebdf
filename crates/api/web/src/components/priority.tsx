/** A shape for each priority of an alarm, with its number: red diamond, amber triangle, blue square. */
import { useReader } from "../context";

const SHAPES: Record<number, string> = { 1: "M12 1 23 12 12 23 1 12z", 2: "M12 2 23 22H1z", 3: "M3 3h18v18H3z" };
/** Where the number stands in the shape. */
const MIDDLE: Record<number, number> = { 1: 16.5, 2: 19.5, 3: 16.5 };

export function Priority({ of, quiet = false }: { of: number; quiet?: boolean }) {
  const { t } = useReader();
  return (
    <svg class={`priority priority-${of}${quiet ? " priority-quiet" : ""}`} viewBox="0 0 24 24" role="img" aria-label={t("alarm-priority", { priority: of })}>
      <path d={SHAPES[of]} />
      <text x="12" y={MIDDLE[of]} text-anchor="middle">{of}</text>
    </svg>
  );
}
