/** Who comes in, and with which role. */
import { useState } from "preact/hooks";
import { Awaited, useList } from "../components/list";
import { Panel } from "../components/panel";
import { useReader } from "../context";
import { people } from "../people/api";
import { PersonForm, PersonItem, type Opened } from "../people/person";
import "../people/words";

const EVERY_MS = 60_000;

export default function People() {
  const { t } = useReader();
  const list = useList(people, EVERY_MS);
  const [opened, setOpened] = useState<{ id: string; what: Opened } | "add" | null>(null);
  const done = () => {
    setOpened(null);
    list.again();
  };
  return (
    <>
      <p class="actions"><button type="button" class="main" aria-expanded={opened === "add"} onClick={() => { setOpened(opened === "add" ? null : "add"); }}>{t("person-add")}</button></p>
      {opened === "add" && <Panel title={t("person-add")}><PersonForm done={done} cancel={() => { setOpened(null); }} /></Panel>}
      <Awaited {...list} />
      <ul class="items">
        {list.data?.map((person) => (
          <PersonItem
            key={person.id} person={person} done={done}
            opened={opened !== null && opened !== "add" && opened.id === person.id ? opened.what : null}
            open={(what) => { setOpened(what && { id: person.id, what }); }}
          />
        ))}
      </ul>
    </>
  );
}
