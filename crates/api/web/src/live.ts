/** The stream of events, kept open while the page is seen. */
import type { Pipeline, RowEvent, Snapshot, StateEvent } from "./api";
import { EMPTY, withRow, withSnapshot, withState, type Model } from "./model";

/** Silence after which the stream counts as dead although nobody closed it. */
const SILENCE_MS = 40_000;
const RETRY_MS = 3_000;

export interface View {
  model: Model;
  /** Server's clock minus this device's, in milliseconds. */
  offset: number;
  /** Since when the stream is gone; null while it flows. By the server's clock. */
  lostSince: number | null;
  /** The program cut this page off because it was too slow. */
  dropped: boolean;
}

export class Live {
  view: View = { model: EMPTY, offset: 0, lostSince: null, dropped: false };
  private source: EventSource | null = null;
  private retry: number | undefined;
  private frame: number | undefined;
  private lastMessage = Date.now();
  private readonly listeners = new Set<() => void>();

  start(): () => void {
    const seen = () => (document.hidden ? this.close() : this.open());
    document.addEventListener("visibilitychange", seen);
    const watchdog = window.setInterval(() => {
      if (this.source && Date.now() - this.lastMessage > SILENCE_MS) this.lost();
    }, 5_000);
    seen();
    return () => {
      document.removeEventListener("visibilitychange", seen);
      window.clearInterval(watchdog);
      this.close();
    };
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
        this.set({ lostSince: null, dropped: false, ...take(JSON.parse((event as MessageEvent<string>).data || "{}") as T) });
      });
    on<Snapshot>("snapshot", (data) => ({ model: withSnapshot(this.view.model, data), offset: data.now - Date.now() }));
    on<RowEvent>("row", (data) => ({ model: withRow(this.view.model, data) }));
    on<StateEvent>("state", (data) => ({ model: withState(this.view.model, data) }));
    on<Pipeline>("pipeline", (data) => ({ model: { ...this.view.model, pipeline: data } }));
    on<{ now?: number }>("heartbeat", (data) => (data.now ? { offset: data.now - Date.now() } : {}));
    source.addEventListener("dropped", () => this.lost(true));
    source.addEventListener("error", (event) => {
      if (event instanceof MessageEvent) return;
      // The browser reconnects by itself, except when the answer was not a stream at all.
      if (source.readyState === EventSource.CLOSED) this.lost();
      else this.set({ lostSince: this.view.lostSince ?? this.lastMessage + this.view.offset });
    });
  }

  private lost(dropped = false) {
    this.close();
    this.set({ lostSince: this.view.lostSince ?? this.lastMessage + this.view.offset, dropped });
    if (!document.hidden) this.retry = window.setTimeout(() => this.open(), dropped ? 0 : RETRY_MS);
  }

  /** HTTP/1.1 gives six connections an origin: a hidden page gives its own back. */
  private close() {
    window.clearTimeout(this.retry);
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
