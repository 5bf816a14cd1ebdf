/** Tokens: what lets a program in. */
import { useRef, useState } from "preact/hooks";
import { Choice, Field, Form, text } from "../components/form";
import { Awaited, Item, useList } from "../components/list";
import { Ask, Panel } from "../components/panel";
import { PressChoice, pressesTyped, usePressWords } from "../components/presses";
import { useReader } from "../context";
import { moment, shortDate } from "../format";
import { useInside } from "../inside";
import { makeToken, revokeToken, ROLES_OF_TOKENS, tokens, type MadeToken, type Role, type Token } from "../people/api";
import { copied } from "../people/copy";
import { endOfDay } from "../people/end";
import "../people/words";

const EVERY_MS = 60_000;

export default function Tokens() {
  const { t } = useReader();
  const list = useList(tokens, EVERY_MS);
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<MadeToken | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const came = (token: MadeToken) => {
    setMaking(false);
    setMade(token);
    list.again();
  };
  const revoked = () => {
    setAsked(null);
    list.again();
  };
  return (
    <>
      <p class="hint">{t("tokens-words")}</p>
      <p class="actions"><button type="button" class="main" aria-expanded={making} onClick={() => { setMaking(!making); }}>{t("tokens-make")}</button></p>
      {making && <Panel title={t("tokens-make")}><TokenForm made={came} cancel={() => { setMaking(false); }} /></Panel>}
      {made && <Panel key={made.id} title={t("token-made", { name: made.name })}><Shown token={made} done={() => { setMade(null); }} /></Panel>}
      <Awaited {...list} />
      {list.data?.length === 0 && <p class="hint">{t("tokens-none")}</p>}
      <ul class="items">
        {list.data?.map((token) => (
          <TokenItem key={token.id} token={token} ask={setAsked}>
            {asked === token.id && (
              <Ask title={t("token-revoke-title", { name: token.name })} action={t("token-revoke")} act={() => revokeToken(token.id).then(revoked)} close={() => { setAsked(null); }}>
                <p>{t("token-revoke-words")}</p>
              </Ask>
            )}
          </TokenItem>
        ))}
      </ul>
    </>
  );
}

function TokenForm({ made, cancel }: { made: (token: MadeToken) => void; cancel: () => void }) {
  const { t, zone } = useReader();
  const submit = (typed: FormData) =>
    makeToken({
      name: text(typed, "name"), role: text(typed, "role") as Role, presses: pressesTyped(typed), expires: endOfDay(zone, text(typed, "expires")),
    }).then(made);
  return (
    <Form submit={submit} action={t("tokens-make")} cancel={cancel} instead={{ "problem-bad-range": "token-past" }}>
      <Field name="name" label={t("field-name")} hint={t("token-name-hint")} />
      <Choice name="role" label={t("field-role")} value="viewer" options={ROLES_OF_TOKENS.map((role) => [role, t(`role-${role}`)])} />
      <PressChoice chosen={null} />
      <Field name="expires" type="date" label={t("token-end")} hint={t("token-end-hint")} />
    </Form>
  );
}

/** The text of a token, shown this once. */
function Shown({ token, done }: { token: MadeToken; done: () => void }) {
  const { t } = useReader();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const copy = () => {
    if (field.current) void copied(field.current).then((done) => { setSaid(t(done ? "token-copied" : "token-copy-failed")); });
  };
  return (
    <div class="form">
      <label class="field">
        {t("token-text")}
        <input ref={field} class="secret" readOnly value={token.text} onFocus={() => { field.current?.select(); }} />
      </label>
      <p class="actions">
        <button type="button" class="main" onClick={copy}>{t("token-copy")}</button>
        <button type="button" class="plain" onClick={done}>{t("token-done")}</button>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}

function TokenItem({ token, ask, children }: { token: Token; ask: (id: string) => void; children: preact.ComponentChildren }) {
  const { t, language, at } = useReader();
  const { now } = useInside();
  const pressWords = usePressWords();
  const { id, name, role, created, expires, used } = token;
  const over = typeof expires === "number" && expires <= now;
  return (
    <Item
      title={name} badge={over ? t("token-over") : undefined} actions={[{ words: t("token-revoke"), act: () => { ask(id); } }]}
      facts={[
        [t("field-role"), t(`role-${role}`)], [t("presses"), pressWords(token.presses)], [t("field-since"), shortDate(language, at(created))],
        // Its end is the end of a day: the day is what was chosen.
        [t("field-until"), expires ? shortDate(language, at(expires - 1)) : t("token-no-end")],
        [t("field-used"), used ? moment(language, at(used), at(now)) : t("field-used-never")],
      ]}
    >
      {children}
    </Item>
  );
}
