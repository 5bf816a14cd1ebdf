/** Telegram: the page gives a code, the plant's bot is shown it, and the chat is the person's. */
import { useEffect, useState } from "preact/hooks";
import { Qr } from "../components/qr";
import { useReader } from "../context";
import { time } from "../format";
import { contact, linkTelegram, type ChatCode, type Contact } from "./api";

/** How often it is looked whether the bot was shown the code, in milliseconds. */
const LOOK = 2_000;
/** How long a code holds, in milliseconds: by this device's clock only its length counts. */
const HOLDS = 15 * 60_000;

interface TelegramProps {
  held: Contact;
  /** The contact has a chat now that it did not have. */
  linked: (told: Contact) => void;
  unlink: () => void;
  failed: (error: unknown) => void;
}

export function Telegram({ held, linked, unlink, failed }: TelegramProps) {
  const { t } = useReader();
  const [code, setCode] = useState<ChatCode | null>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (code === null) return;
    const looks = setInterval(() => {
      // What fails is looked for again.
      contact(null).then((told) => {
        if (told.telegram === null || told.telegram === held.telegram) return;
        setCode(null);
        linked(told);
      }, () => undefined);
    }, LOOK);
    const ends = setTimeout(() => { setCode(null); setOver(true); }, HOLDS);
    return () => { clearInterval(looks); clearTimeout(ends); };
  }, [code, held.telegram]);
  const ask = () => {
    setOver(false);
    linkTelegram().then(setCode, failed);
  };
  return (
    <section class="phone" aria-labelledby="own-telegram">
      <h4 id="own-telegram">{t("told-telegram")}</h4>
      <p role="status">{t(held.telegram === null ? "told-link-none" : "told-linked")}{over && <> {t("told-link-over")}</>}</p>
      {code && <Shown code={code} />}
      <p class="actions">
        {!code && <button type="button" class={held.telegram === null ? "main" : "plain"} onClick={ask}>{t(held.telegram === null ? "told-link" : "told-link-again")}</button>}
        {held.telegram !== null && <button type="button" class="plain" onClick={unlink}>{t("told-unlink")}</button>}
      </p>
    </section>
  );
}

function Shown({ code }: { code: ChatCode }) {
  const { t, at } = useReader();
  return (
    <>
      {code.link !== null && (
        <>
          <div class="subscribe">
            <Qr link={code.link} words={t("told-link-qr")} />
            <ol>
              <li>{t("told-link-1")}</li>
              <li>{t("told-link-2")}</li>
            </ol>
          </div>
          <p class="links"><a href={code.link} target="_blank" rel="noreferrer">{t("told-link-open")}</a></p>
        </>
      )}
      <p>{t("told-link-hand")} <code>/start {code.code}</code></p>
      <p class="hint">{t("told-link-until", { time: time(at(code.until)) })} {t("told-link-waits")}</p>
    </>
  );
}
