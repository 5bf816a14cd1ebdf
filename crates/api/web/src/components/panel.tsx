/** What opens: a form where it belongs, and a question that is asked before something is done. */
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { useInside } from "../inside";
import { Form } from "./form";
import "../styles/view.css";

interface PanelProps {
  title: string;
  children: ComponentChildren;
}

/** Opens beneath what opened it. The focus goes in, and back when it closes. */
export function Panel({ title, children }: PanelProps) {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const fields = [...(panel.current?.querySelectorAll("input") ?? [])];
    // What is filled in already needs nobody.
    (fields.find(({ value }) => value === "") ?? fields[0])?.focus();
    return () => { if (opener instanceof HTMLElement && opener.isConnected) opener.focus(); };
  }, []);
  return (
    <section class="panel" ref={panel} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

interface AskProps extends PanelProps {
  /** What the button that does it says. */
  action: string;
  act: () => Promise<unknown>;
  close: () => void;
}

/** Asks first. Escape is no. */
export function Ask({ title, action, act, close, children }: AskProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const sent = useRef(false);
  const { shut } = useInside();
  useEffect(() => {
    const [shown, opener] = [dialog.current, document.activeElement];
    shown?.showModal();
    return () => {
      shown?.close();
      // Where it was done, what opened it goes with what it was of.
      const back = sent.current ? document.querySelector(".view-name") : opener;
      if (back instanceof HTMLElement) back.focus();
    };
  }, []);
  const send = () => {
    sent.current = true;
    return act().catch((error: unknown) => {
      sent.current = false;
      throw error;
    });
  };
  // A question that stays open would keep the door from being used.
  useEffect(() => { if (shut) close(); }, [shut]);
  return (
    <dialog ref={dialog} aria-labelledby={id} onCancel={close}>
      <h3 id={id}>{title}</h3>
      <Form submit={send} action={action} cancel={close}>{children}</Form>
    </dialog>
  );
}
