/** What the site's people read: the first is for who has not chosen. */
import { useReader } from "../context";
import { LANGUAGES } from "../format";
import { OWN_NAMES } from "../messages";
import { useDesk } from "./desk";
import { Why } from "./fields";

export default function LanguagesSection() {
  const { t } = useReader();
  const { now, edit } = useDesk();
  const list = now.languages;
  const set = (next: readonly string[]) => { edit(["site", "languages"], next); };
  const name = (tag: string) => OWN_NAMES[tag as keyof typeof OWN_NAMES] ?? tag;
  const rest = LANGUAGES.filter((language) => !list.includes(language));
  const first = (tag: string) => set([tag, ...list.filter((one) => one !== tag)]);
  return (
    <>
      <p class="hint">{t("languages-words")}</p>
      <ol class="people languages-order">
        {list.map((tag, i) => (
          <li key={tag}>
            <span lang={tag}>{name(tag)} <Why path={["site", "languages", i]} /></span>
            {i > 0 && <button type="button" class="plain" aria-label={`${t("languages-first")}: ${name(tag)}`} onClick={() => { first(tag); }}>{t("languages-first")}</button>}
            {list.length > 1 && <button type="button" class="plain" aria-label={`${t("entry-remove")}: ${name(tag)}`} onClick={() => { set(list.filter((one) => one !== tag)); }}>{t("entry-remove")}</button>}
          </li>
        ))}
      </ol>
      <Why path={["site", "languages"]} />
      <p class="actions">{rest.map((tag) => <button key={tag} type="button" class="plain" lang={tag} onClick={() => { set([...list, tag]); }}>+ {OWN_NAMES[tag]}</button>)}</p>
    </>
  );
}
