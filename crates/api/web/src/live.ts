/** The stream of events, kept open while the page is seen. */
import { floor, Problem, type Alarm, type Floor, type Heartbeat, type Pipeline, type RowEvent, type StateEvent, type Trouble } from "./api";
import { EMPTY, withNews, withRow, withSnapshot, withState, type Model } from "./model";

/** Silence after which the stream counts as dead although nobody closed it: heartbeats come each 5 s. */
const SILENCE_MS = 20_000;
const RETRY_MS = 3_000;
/** A stream that is ended, as when settings were changed, is back by then, and nobody need be told. */
const GRACE_MS = 4_000;

export interface View {
  model: Model;
  /** Server's clock minus this device's, in milliseconds. */
  offset: number;
  /** Since when the stream is gone, by the server's clock; null while it flows, or before it first did. */
  lostSince: number | null;
  /** Why it does not flow. */
  trouble: Trouble | "dropped" | null;
  /** How often it has begun: who may see what can be different each time. */
  openings: number;
}

export class Live {
  view: View = { model: EMPTY, offset: 0, lostSince: null, trouble: null, openings: 0 };
  private source: EventSource | null = null;
  private retry: number | undefined;
  private frame: number | undefined;
  private grace: number | undefined;
  private lastMessage = Date.now();
  private readonly listeners = new Set<() => void>();

  start(): () => void {
    const seen = () => (document.hidden ? this.close() : this.open());
    document.addEventListener("visibilitychange", seen);
    const watchdog = window.setInterval(() => {
      if (this.source && Date.now() - this.lastMessage > SILENCE_MS) this.lost("unreachable");
    }, 2_000);
    seen();
    return () => {
      document.removeEventListener("visibilitychange", seen);
      window.clearInterval(watchdog);
      this.close();
    };
  }

  /** Tries again at once: somebody has come in, or gone out. */
  again() {
    this.close();
    this.set({ model: EMPTY, lostSince: null, trouble: null });
    this.open();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  now(): number {
    return Date.now() + this.view.offset;
  }

  private open() {
    if (this.source) return;
    window.clearTimeout(this.retry);
    this.lastMessage = Date.now();
    const source = new EventSource("/api/v1/live");
    this.source = source;
    const on = <T>(name: string, take: (data: T) => Partial<View>) =>
      source.addEventListener(name, (event) => {
        this.lastMessage = Date.now();
        this.calm();
        this.set({ lostSince: null, trouble: null, ...take(JSON.parse((event as MessageEvent<string>).data) as T) });
      });
    on<Floor>("snapshot", (data) => ({
      model: withSnapshot(this.view.model, data), offset: data.now - Date.now(), openings: this.view.openings + 1,
    }));
    on<RowEvent>("row", (data) => ({ model: withRow(this.view.model, data) }));
    on<StateEvent>("state", (data) => ({ model: withState(this.view.model, data) }));
    on<Alarm>("alarm", (data) => ({ model: withNews(this.view.model, data) }));
    on<Pipeline>("pipeline", (data) => ({ model: { ...this.view.model, pipeline: data } }));
    on<Heartbeat>("heartbeat", (data) => ({ offset: data.now - Date.now() }));
    source.addEventListener("dropped", () => this.lost("dropped"));
    source.addEventListener("error", () => {
      // The browser comes back by itself, except when the answer was not a stream at all.
      if (source.readyState === EventSource.CLOSED) this.lost("unreachable");
      else this.grace ??= window.setTimeout(() => this.mark("unreachable"), GRACE_MS);
    });
  }

  private lost(trouble: Trouble | "dropped") {
    this.close();
    // What the program has told stays until it tells something else: a shut door must not open and close with each
    // new attempt, and what is typed there not go.
    const told = this.view.trouble !== null && this.view.trouble !== "dropped";
    if (trouble === "dropped" || !told) this.mark(trouble);
    if (document.hidden) return;
    this.retry = window.setTimeout(() => this.open(), trouble === "dropped" ? 0 : RETRY_MS);
    if (trouble === "unreachable") void this.askWhy();
  }

  /** A stream that is refused does not say why: an ordinary request does. */
  private async askWhy() {
    try {
      await floor();
    } catch (error) {
      if (error instanceof Problem && this.view.trouble !== null) this.mark(error.trouble);
    }
  }

  private mark(trouble: Trouble | "dropped") {
    const since = this.view.model.site ? this.lastMessage + this.view.offset : null;
    this.set({ lostSince: this.view.lostSince ?? since, trouble });
  }

  private calm() {
    window.clearTimeout(this.grace);
    this.grace = undefined;
  }

  /** HTTP/1.1 gives six connections an origin: a hidden page gives its own back. */
  private close() {
    window.clearTimeout(this.retry);
    this.calm();
    this.source?.close();
    this.source = null;
  }

  /** Rows come in bursts: draw at most once a frame. */
  private set(part: Partial<View>) {
    this.view = { ...this.view, ...part };
    this.frame ??= window.requestAnimationFrame(() => {
      this.frame = undefined;
      for (const listener of this.listeners) listener();
    });
  }
}
