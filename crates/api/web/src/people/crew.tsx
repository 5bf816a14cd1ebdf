/** Who stands at a tablet that a shift shares. To say so is optional. */
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Field, Form, refusal, text } from "../components/form";
import { useReader } from "../context";
import { useFetched } from "../fetched";
import "../styles/view.css";
import { chooseCrew, crew, leaveCrew, type Crew, type Member } from "./api";
import "./words";

/** It ends by itself when nothing is changed for a while. */
const EVERY_MS = 30_000;

export default function CrewButton({ now }: { now: number }) {
  const { t } = useReader();
  const [changes, setChanges] = useState(0);
  const [open, setOpen] = useState(false);
  const { data } = useFetched([changes], EVERY_MS, now, (_, gone) => crew(gone));
  const who = data?.people.find(({ id }) => id === data.who);
  const anew = () => { setChanges((n) => n + 1); };
  const done = () => {
    setOpen(false);
    anew();
  };
  const choose = () => {
    anew();
    setOpen(true);
  };
  return (
    <p class="me">
      <button type="button" class="plain" aria-haspopup="dialog" onClick={choose}>
        {who ? t("crew-here", { name: who.name }) : t("crew-ask")}
      </button>
      {open && data && <Tiles crew={data} done={done} close={() => { setOpen(false); }} />}
    </p>
  );
}

function Tiles({ crew, done, close }: { crew: Crew; done: () => void; close: () => void }) {
  const { t } = useReader();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState<Member | null>(null);
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const told = (answer: Promise<unknown>) => { answer.then(done, (error: unknown) => { setWords(refusal(error, t)); }); };
  const choose = (member: Member) => (member.pin ? setAsked(member) : told(chooseCrew(member.id, null)));
  return (
    <dialog class="crew" ref={dialog} aria-labelledby={id} onCancel={close}>
      <h3 id={id}>{asked ? t("crew-pin", { name: asked.name }) : t("crew-ask")}</h3>
      {asked ? (
        <Form key={asked.id} submit={(typed) => chooseCrew(asked.id, text(typed, "pin")).then(done)} action={t("crew-enter")} cancel={() => { setAsked(null); }}>
          <Field name="pin" label={t("person-pin")} type="password" inputMode="numeric" maxLength={8} autofocus />
        </Form>
      ) : (
        <>
          <p>{t(crew.people.length === 0 ? "crew-none" : "crew-words")}</p>
          <div class="tiles">
            {crew.people.map((member) => (
              <button key={member.id} type="button" aria-pressed={member.id === crew.who} onClick={() => { choose(member); }}>{member.name}</button>
            ))}
            {crew.who && <button type="button" class="nobody" onClick={() => { told(leaveCrew()); }}>{t("crew-nobody")}</button>}
          </div>
          {words && <p class="trouble" role="alert">{words}</p>}
          <p class="actions"><button type="button" class="plain" onClick={close}>{t("form-cancel")}</button></p>
        </>
      )}
    </dialog>
  );
}
