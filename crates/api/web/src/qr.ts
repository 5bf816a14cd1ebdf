/** QR codes as a path for SVG. */
import { generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";

/** The dark squares of a text's code, a unit each, and how many units it is wide. */
export function qr(text: string): { path: string; size: number } {
  const code = generate(text);
  return { path: toSvgPath(code), size: code.size };
}

/** The address at which somebody lets in the device that shows this code. */
export function doorOf(code: string, origin: string): string {
  return `${origin}/devices?${new URLSearchParams({ code })}`;
}
