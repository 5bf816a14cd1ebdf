/** The language, each by its own name. */
import { useReader } from "../context";
import { LANGUAGES, type Language } from "../format";
import { OWN_NAMES } from "../messages";

export function Languages({ choose }: { choose: (language: Language) => void }) {
  const { language, t } = useReader();
  return (
    <nav class="languages" aria-label={t("language")}>
      {LANGUAGES.map((choice) => (
        <button key={choice} type="button" lang={choice} aria-pressed={choice === language} onClick={() => { choose(choice); }}>
          {OWN_NAMES[choice]}
        </button>
      ))}
    </nav>
  );
}
