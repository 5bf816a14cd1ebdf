/** Why a tap came to nothing, in words; who must log in anew is led to the door. */
import { useState } from "preact/hooks";
import { LOG_IN, Problem } from "../api";
import { refusal, type Instead } from "../components/form";
import { useReader } from "../context";
import { useInside } from "../inside";

export function useTrouble(instead?: Instead): { words: string | null; failed: (error: unknown) => void; calm: () => void } {
  const { t } = useReader();
  const { again } = useInside();
  const [words, setWords] = useState<string | null>(null);
  const failed = (error: unknown) => {
    if (error instanceof Problem && error.trouble === LOG_IN) again();
    else setWords(refusal(error, t, instead));
  };
  return { words, failed, calm: () => setWords(null) };
}
