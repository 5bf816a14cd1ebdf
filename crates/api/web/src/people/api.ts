/** Asking the program about people, devices and tokens, and changing them. */
import { get, send } from "../api";
import type { components } from "../api.gen";

type Schemas = components["schemas"];
export type Role = Schemas["RoleName"];
export type Person = Schemas["PersonDto"];
export type PersonChange = Schemas["ChangePerson"];
export type NewPerson = Schemas["AddPerson"];
export type Devices = Schemas["DevicesDto"];
export type Device = Schemas["DeviceDto"];
export type LetIn = Schemas["LetIn"];
export type Token = Schemas["TokenDto"];
export type NewToken = Schemas["AddToken"];
export type MadeToken = Schemas["MadeToken"];
export type Crew = Schemas["CrewDto"];
export type Member = Schemas["CrewMember"];
export type Contact = Schemas["ContactDto"];
export type SetContact = Schemas["SetContact"];
export type ChatCode = Schemas["ChatCodeDto"];
export type Way = Schemas["WayName"];
export type Test = Schemas["TestDto"];
export type TestWay = Schemas["TestWayDto"];
type LastTest = Schemas["LastTestDto"];

/** Roles of people, of devices and of tokens, as the program has them; whoever may less comes first. */
export const ROLES_OF_PEOPLE: readonly Role[] = ["viewer", "operator", "technician", "monitor", "manager", "admin"];
export const ROLES_OF_DEVICES: readonly Role[] = ["wall", "operator"];
export const ROLES_OF_TOKENS: readonly Role[] = ["viewer", "operator", "technician", "monitor", "manager"];

const one = (list: string, id: string) => `/api/v1/${list}/${encodeURIComponent(id)}`;

export const people = (gone: AbortSignal) => get<readonly Person[]>("/api/v1/people", gone);
export const addPerson = (person: NewPerson) => send<Person>("POST", "/api/v1/people", person);
export const changePerson = (id: string, change: Partial<PersonChange>) => send<Person>("PATCH", one("people", id), change);
export const removePerson = (id: string) => send<void>("DELETE", one("people", id));
export const givePassword = (id: string, password: string) => send<void>("PUT", `${one("people", id)}/password`, { password });
export const givePin = (id: string, pin: string | null) => send<void>("PUT", `${one("people", id)}/pin`, { pin });

/** How somebody is told of alarms; `null`: oneself. */
const contactAt = (person: string | null) => (person === null ? "/api/v1/session/contact" : `${one("people", person)}/contact`);
export const contact = (person: string | null) => get<Contact>(contactAt(person));
export const setContact = (person: string | null, set: SetContact) => send<Contact>("PUT", contactAt(person), set);

/** What links one's own chat with the plant's bot. */
export const linkTelegram = () => send<ChatCode>("POST", "/api/v1/session/contact/telegram", {});
/** The last test of whether that reaches them; and another one. */
export const lastTest = (person: string | null) => get<LastTest>(`${contactAt(person)}/test`);
export const test = (person: string | null) => send<LastTest>("POST", `${contactAt(person)}/test`);

export const devices = (gone: AbortSignal) => get<Devices>("/api/v1/devices", gone);
export const letIn = (device: LetIn) => send<Device>("POST", "/api/v1/devices", device);
export const letOut = (id: string) => send<void>("DELETE", one("devices", id));

export const tokens = (gone: AbortSignal) => get<readonly Token[]>("/api/v1/tokens", gone);
export const makeToken = (token: NewToken) => send<MadeToken>("POST", "/api/v1/tokens", token);
export const revokeToken = (id: string) => send<void>("DELETE", one("tokens", id));

export const changeOwnPassword = (old: string, fresh: string) => send<void>("PUT", "/api/v1/session/password", { old, new: fresh });
export const setOwnPin = (pin: string | null) => send<void>("PUT", "/api/v1/session/pin", { pin });

export const crew = (gone: AbortSignal) => get<Crew>("/api/v1/crew", gone);
export const chooseCrew = (person: string, pin: string | null) => send<Crew>("POST", "/api/v1/crew", { person, pin });
export const leaveCrew = () => send<void>("DELETE", "/api/v1/crew");
