// Made by `npm run generate` from ../openapi.json; never edited by hand.
export interface paths {
    readonly "/api/v1/alarms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Alarms: those that are open now, what needs somebody first; or those of a span, the latest first. */
        readonly get: operations["alarms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/alarms/{alarm}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One alarm with its journal: each change, who was told and when, what people did. */
        readonly get: operations["alarm"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/alarms/{alarm}/ack": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Says that the caller has seen it; releases one that is latched and gone. It neither resets nor starts a
         *     machine. What is acknowledged already stays so, and the answer says `changed: false`.
         */
        readonly post: operations["acknowledge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/alarms/{alarm}/in-service": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes it back. */
        readonly post: operations["in_service"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/alarms/{alarm}/note": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Leaves a note in its journal. */
        readonly post: operations["note"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/alarms/{alarm}/out-of-service": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Puts it aside until somebody takes it back. */
        readonly post: operations["out_of_service"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/alarms/{alarm}/shelve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Puts it aside: nobody is told of it until then. */
        readonly post: operations["shelve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/alarms/{alarm}/unshelve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ends that. */
        readonly post: operations["unshelve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/alarms/backtest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Judges stored history by changed settings, and changes nothing. One at a time. */
        readonly post: operations["backtest_alarms"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/alarms/performance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How well alarms serve those who get them, by ISA-18.2: rate, floods, the most frequent, chattering, stale, mix. */
        readonly get: operations["alarm_performance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The server's own clock. */
        readonly get: operations["clock"];
        readonly put?: never;
        /**
         * Says what time it is to the producers that wait for it: `t`, or the server's own time. Those that know
         *     the time take no notice.
         */
        readonly post: operations["set_clock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/crew": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who can stand at this tablet, and who does. */
        readonly get: operations["crew"];
        readonly put?: never;
        /** Says who stands at this tablet from now on: what is changed there is noted as theirs. */
        readonly post: operations["choose_crew"];
        /** Nobody is known to stand at this tablet any more. */
        readonly delete: operations["leave_crew"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/devices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The devices that were let in, and those that wait. */
        readonly get: operations["devices"];
        readonly put?: never;
        /** Lets the device in that shows this code. */
        readonly post: operations["let_in"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/devices/{device}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Ends a device's way in. */
        readonly delete: operations["revoke_device"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/enrolment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Gives an invited edge what it was invited for, once. An invitation that never was, was used or is over, and
         *     a question that is not from the invited, have the same answer.
         */
        readonly post: operations["enrol"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Raw rows and events of a press as CSV, in order of time. Columns: `time` (RFC 3339, UTC), `press`,
         *     `signal`, `value`, `bad`; of an event `signal` is `event`, `value` its kind and `bad` its JSON.
         */
        readonly get: operations["export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/kpis": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Figures with their bounds: how long presses ran and stood and why, what came out, and what of it is not known. */
        readonly get: operations["kpis"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/kpis/derivation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How a figure comes about: its formula, the terms, and the very stretches of time and entries that make them up. */
        readonly get: operations["derivation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Live events: `snapshot` (as `/presses`, with `pipeline` and `alarms`), then `row` {press, t, values, bad}, `state`
         *     {press, state, since}, `alarm` (as in `/alarms`), `pipeline` (as `/pipeline`, at most once a second), `heartbeat` {now} each 5 s.
         *     Who names the last id seen (`Last-Event-ID`) gets what it missed instead of a snapshot, if that is
         *     still kept. A reader that is too slow gets `dropped` and is closed: it comes back for a snapshot.
         */
        readonly get: operations["live"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/pairing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How this device's asking stands. Once it was let in, the answer leaves its cookie. */
        readonly get: operations["asked_in"];
        readonly put?: never;
        /** Asks to be let in: the answer has the code that this device is to show. */
        readonly post: operations["ask_in"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Everybody, by log-in name. */
        readonly get: operations["people"];
        readonly put?: never;
        /** Adds a person. */
        readonly post: operations["add_person"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/people/{person}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Removes a person; what the record says of their id stays. */
        readonly delete: operations["remove_person"];
        readonly options?: never;
        readonly head?: never;
        /** Changes a person. */
        readonly patch: operations["change_person"];
        readonly trace?: never;
    };
    readonly "/api/v1/people/{person}/contact": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How a person is told of alarms. */
        readonly get: operations["contact"];
        /** Sets how a person is told of alarms. */
        readonly put: operations["set_contact"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/people/{person}/contact/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The last test of a person. */
        readonly get: operations["test"];
        readonly put?: never;
        /** Sends a person a test by each of their ways. Who asks again within a minute gets the one that is under way. */
        readonly post: operations["test_person"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/people/{person}/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Gives a person another password; they are logged out everywhere. */
        readonly put: operations["set_password"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/people/{person}/pin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Gives a person a PIN for shared tablets, or takes it back. */
        readonly put: operations["set_pin"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/pipeline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How data flow from the presses to the store. */
        readonly get: operations["pipeline"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** When presses shall run: shifts, breaks, holidays, planned stops and whether they count, targets. */
        readonly get: operations["plan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/planned-stops": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Planned stops: since when each is known, and whether it counts. */
        readonly get: operations["planned_stops"];
        readonly put?: never;
        /** Registers a planned stop from now on. */
        readonly post: operations["plan_stop"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/planned-stops/{number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Takes a planned stop back. */
        readonly delete: operations["drop_stop"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/presses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All presses: state and since when, last values with quality and age. */
        readonly get: operations["presses"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/presses/{press}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One press, as in `/presses`. */
        readonly get: operations["press"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/presses/{press}/annotations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Says why a press stood, or takes it back. It lies beside what the machine said and never replaces it. */
        readonly put: operations["annotate"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/presses/{press}/call": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Calls a mechanic to the press. While a call stands that nobody has seen, another one changes nothing. */
        readonly post: operations["call"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/presses/{press}/production": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Enters what was counted and measured, in place of what was entered before of the same stretch. */
        readonly put: operations["enter_production"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/presses/{press}/series": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Numbers over time: min, time-weighted mean, max and cover of each bucket; never more buckets than
         *     asked for; where nothing is known there is a gap.
         */
        readonly get: operations["series"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/presses/{press}/states": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * States over time; every instant is in exactly one stretch, `unknown` included. Of a long span the
         *     answer holds the first stretches, and `next`.
         */
        readonly get: operations["states"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/problems": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All kinds of problems. */
        readonly get: operations["problems"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/problems/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What one `type` of problem means. */
        readonly get: operations["problem"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/production": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What people entered: bags and kg, rejects, moisture, readings of the energy meter. */
        readonly get: operations["production"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/reasons": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Why presses stand: groups, each of a few reasons. */
        readonly get: operations["reasons"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who asks, and what they may do here. */
        readonly get: operations["session"];
        readonly put?: never;
        /**
         * Logs in. The answer to an unknown name, a wrong password and a person who may no longer come in is the
         *     same, and takes as long.
         */
        readonly post: operations["log_in"];
        /** Logs out, on this browser. */
        readonly delete: operations["log_out"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session/contact": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How one is told of alarms oneself. */
        readonly get: operations["own_contact"];
        /** Sets how one is told of alarms oneself. */
        readonly put: operations["set_own_contact"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session/contact/telegram": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Asks for a code by which one links a chat with the site's Telegram bot to oneself: once, within 15 minutes. The
         *     contact has the chat as soon as the bot was shown it.
         */
        readonly post: operations["link_telegram"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session/contact/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The last test of oneself. */
        readonly get: operations["own_test"];
        readonly put?: never;
        /** Sends oneself a test by each of one's ways. Who asks again within a minute gets the one that is under way. */
        readonly post: operations["test_own"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session/link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Comes in by the link that was printed at start; each one lets in one browser. Asked for by the page, so
         *     that who only looks at what is behind a link does not use it up.
         */
        readonly post: operations["enter"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Changes one's own password. All sessions of that person end, this one too. */
        readonly put: operations["own_password"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session/pin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Gives oneself a PIN for shared tablets, or takes it back. */
        readonly put: operations["own_pin"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/settings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What people have changed, what the file says beneath it, and what needs a restart. */
        readonly get: operations["settings"];
        /** Writes all settings as a new version, if all of it is right: otherwise every error at its field. */
        readonly put: operations["write_settings"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/settings/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The versions, the newest first: the last 1000. */
        readonly get: operations["settings_versions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/settings/versions/{version}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One version, whole. */
        readonly get: operations["settings_version"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/settings/versions/{version}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Brings an older version back, as a new one. A planned stop that is not in the version that holds is new: it
         *     is known from now on. Version 0 is the file alone.
         */
        readonly post: operations["return_settings"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/setup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is still to be said at the first start. */
        readonly get: operations["setup"];
        readonly put?: never;
        /** Says who the first person is, and what site this is if that is asked for; whoever does has come in. */
        readonly post: operations["set_up"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/shifts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Shifts, and what came of each. */
        readonly get: operations["shifts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/stops": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Stops: stretches of planned time in which a press stood, and why. */
        readonly get: operations["stops"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All tokens. */
        readonly get: operations["tokens"];
        readonly put?: never;
        /** Makes a token. */
        readonly post: operations["add_token"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/tokens/{token}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Ends a token. */
        readonly delete: operations["revoke_token"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/trust": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What is to be trusted, for who wants to use TLS. There is nothing where the certificate is one that
         *     others have signed.
         */
        readonly get: operations["trust"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A person to be added. */
        readonly AddPerson: {
            /** @description The language, if it is known. */
            readonly language?: string | null;
            /** @description The log-in name, unlike any other. */
            readonly login: string;
            /** @description Name for people. */
            readonly name: string;
            /** @description A first password; the person changes it. */
            readonly password: string;
            /** @description Where they are called, as in `+383 44 123 456`. */
            readonly phone?: string | null;
            /** @description The presses that they see; left out: all. */
            readonly presses?: readonly string[] | null;
            /** @description The role. */
            readonly role: components["schemas"]["RoleName"];
        };
        /** @description A token to be made. */
        readonly AddToken: {
            /**
             * Format: int64
             * @description Until when; left out: until it is revoked.
             */
            readonly expires?: number | null;
            /** @description What it is for. */
            readonly name: string;
            /** @description The presses that it sees; left out: all. */
            readonly presses?: readonly string[] | null;
            /** @description Its role. */
            readonly role: components["schemas"]["RoleName"];
        };
        /** @description An alarm: a rule that came once. Live event `alarm`, too. */
        readonly AlarmDto: {
            readonly acknowledged: components["schemas"]["DeedDto"] | null;
            /** @description What to do first: the id of a phrase. */
            readonly action: string | null;
            /**
             * Format: int64
             * @description Its number, counted for the site; null: a call that the alerter has not taken up yet.
             */
            readonly alarm: number | null;
            readonly aside: components["schemas"]["AsideDto"] | null;
            /** @description What people did that is saved here and that the alerter has not answered yet. */
            readonly awaits: readonly components["schemas"]["OperationName"][];
            /**
             * Format: int64
             * @description When something of it last changed.
             */
            readonly changed: number;
            /** @description Late data have changed what was said of it. */
            readonly corrected: boolean;
            /**
             * Format: int64
             * @description Number of the first alarm of its group.
             */
            readonly follows: number | null;
            /**
             * Format: double
             * @description The limit, in the signal's unit.
             */
            readonly limit: number | null;
            readonly machine: components["schemas"]["StateName"] | null;
            /** @description Of which press. */
            readonly press: string | null;
            /**
             * Format: int32
             * @description 1: at once; 2: soon; 3: in the shift.
             */
            readonly priority: number;
            /** @description Of which producer, if it is none of a press. */
            readonly producer: string | null;
            /**
             * Format: int64
             * @description Since when it does not hold any more.
             */
            readonly returned: number | null;
            /** @description Which rule, such as `oil_temp.trip_hi`. */
            readonly rule: string;
            /**
             * Format: int64
             * @description Since when its condition held when it last came.
             */
            readonly since: number;
            /** @description As the alerter last said. */
            readonly state: components["schemas"]["AlarmStateName"];
            readonly value: components["schemas"]["Scalar"] | null;
        };
        /**
         * @description A rule that differs from the standard, or one of one's own: that has a condition, exactly one of `high`, `low`,
         *     `rate`, `still`, `is`, `code`, `bad`, `state`. Durations are such as `90s`, `2min`, `1h`.
         */
        readonly AlarmForm: {
            /** @description What is to be done first: the name of a phrase. */
            readonly action?: string | null;
            /** @description `true`: the signal is not to be believed. */
            readonly bad?: boolean | null;
            /** @description `true`: the signal, a code, says anything but nothing and `0`. */
            readonly code?: boolean | null;
            /** @description False: there is no such alarm. */
            readonly enabled?: boolean | null;
            /** @description `execute`, `power_on` or `any`: in which states of the press. */
            readonly gate?: string | null;
            /**
             * Format: double
             * @description The signal is above this, in its unit.
             */
            readonly high?: number | null;
            /**
             * Format: double
             * @description By how much the signal must come back.
             */
            readonly hysteresis?: number | null;
            /** @description The signal is this: true or false, a number, or a code. */
            readonly is?: unknown;
            /** @description It stays until it is acknowledged once more after it was gone. */
            readonly latched?: boolean | null;
            /**
             * Format: double
             * @description The signal is below this.
             */
            readonly low?: number | null;
            /** @description How long it must not, until it goes. */
            readonly off_delay?: string | null;
            /** @description How long its condition must hold until it comes. */
            readonly on_delay?: string | null;
            /** @description Rules: while one of these is there, this one is quiet. */
            readonly parents?: readonly string[] | null;
            /** @description Of which presses; left out: of all. */
            readonly presses?: readonly string[] | null;
            /**
             * Format: int32
             * @description 1, 2 or 3; 1 is the most urgent.
             */
            readonly priority?: number | null;
            readonly rate?: components["schemas"]["RateForm"] | null;
            /** @description Acknowledged and still there after so long it comes again; `0`: never. */
            readonly re_alarm?: string | null;
            /** @description Its name, such as `oil_temp.warn_hi`. */
            readonly rule: string;
            /** @description What a rule of one's own looks at. */
            readonly signal?: string | null;
            /** @description The press is in this state. */
            readonly state?: string | null;
            /** @description `true`: the signal, a counter, stands still. */
            readonly still?: boolean | null;
            /** @description `planned`: while the plan says that the press shall run; or `always`. */
            readonly when?: string | null;
        };
        /** @description `/alarms`. */
        readonly AlarmsDto: {
            /** @description Open ones: what needs somebody first. Of a span: the latest first. */
            readonly alarms: readonly components["schemas"]["AlarmDto"][];
            /** @description There are more in this span than are told. */
            readonly more: boolean;
            /** @description Who is meant by an id, as far as the caller may know. */
            readonly names: {
                readonly [key: string]: string;
            };
        };
        /** @enum {string} */
        readonly AlarmStateName: "normal" | "unack_active" | "ack_active" | "returned_unack" | "latched" | "shelved" | "suppressed" | "out_of_service";
        /** @description Something counted or reckoned, and between what the truth lies. */
        readonly AmountDto: {
            /** @description How it is known; of a sum, the least trusted of its parts. */
            readonly basis: components["schemas"]["BasisName"];
            /**
             * Format: double
             * @description It is at most so much; null: nothing bounds it.
             */
            readonly high: number | null;
            /**
             * Format: double
             * @description It is at least so much.
             */
            readonly low: number;
            /**
             * Format: double
             * @description The best that can be said.
             */
            readonly value: number;
        };
        /** @description The stops that were spoken of. */
        readonly AnnotatedDto: {
            /** @description Names of those who are told by their ids. */
            readonly names: {
                readonly [key: string]: string;
            };
            /** @description As they are now, in order of time. */
            readonly stops: readonly components["schemas"]["StandstillDto"][];
        };
        /**
         * @description Why a press stood: all of it is taken or, if one can't be so, nothing.
         * @example {
         *       "annotations": [
         *         {
         *           "from": 1795000000000,
         *           "note": "stones in the feed",
         *           "reason": "feed_jam",
         *           "to": 1795001200000
         *         },
         *         {
         *           "from": 1795001200000,
         *           "reason": "break",
         *           "to": 1795001800000
         *         }
         *       ]
         *     }
         */
        readonly AnnotateDto: {
            /** @description 1 to 50 stretches; over an instant the one that was entered last holds, of one list the last. */
            readonly annotations: readonly components["schemas"]["AnnotationForm"][];
        };
        /** @description Why a press stood over a stretch. */
        readonly AnnotationForm: {
            /**
             * Format: int64
             * @description When they said it, if that was earlier, without a connection: at most 31 days ago. By default now.
             */
            readonly entered?: number | null;
            /**
             * Format: int64
             * @description First instant.
             */
            readonly from: number;
            /** @description In their own words, at most 500 bytes. */
            readonly note?: string;
            readonly reason: components["schemas"]["ReasonName"] | null;
            /**
             * Format: int64
             * @description First instant after; now at the latest, and at most 31 days after `from`.
             */
            readonly to: number;
        };
        /** @description The answer to it. */
        readonly Answer: {
            /** @description Certificate and configuration, sealed. */
            readonly sealed: string;
        };
        /** @description Why an alarm is put aside. */
        readonly AsideDto: {
            /** @description Who: an id. */
            readonly by: string | null;
            /** @description In their words, or the id of a reason that the page knows. */
            readonly reason: string;
            /**
             * Format: int64
             * @description Until when; null: until it is taken back.
             */
            readonly until: number | null;
        };
        /**
         * @description What was, and what would have been. Somebody acknowledges what they are told of after five minutes. Silence, and
         *     what people call, is on neither side.
         */
        readonly BacktestDto: {
            /** @description Each alarm of each press that came or would have come, the most urgent of a press first. */
            readonly alarms: readonly components["schemas"]["ComparedDto"][];
            /**
             * Format: int64
             * @description First instant.
             */
            readonly from: number;
            /** @description The presses. */
            readonly presses: readonly components["schemas"]["PressTestedDto"][];
            /** @description False: no shift is planned, so presses were judged as if they always shall run. */
            readonly shifts: boolean;
            /**
             * Format: int64
             * @description First instant after.
             */
            readonly to: number;
        };
        /** @enum {string} */
        readonly BasisName: "measured" | "entered" | "estimated";
        /** @description A break within its shift. */
        readonly BreakForm: {
            /** @description When it begins. */
            readonly from: string;
            /** @description When it ends. */
            readonly to: string;
        };
        /** @description A link that lets one browser in. */
        readonly ByLink: {
            /** @description What stands in the link after `once=`. */
            readonly once: string;
        };
        /**
         * @description By what figures are divided.
         * @enum {string}
         */
        readonly ByName: "press" | "line" | "shift" | "day" | "week" | "month" | "reason";
        /** @enum {string} */
        readonly ChangeName: "raised" | "raised_again" | "re_alarmed" | "acknowledged" | "returned" | "released" | "shelved" | "unshelved" | "suppressed" | "unsuppressed" | "out_of_service" | "in_service";
        /** @description What is to be changed of a person; what is left out stays. */
        readonly ChangePerson: {
            /** @description False: does not come in any more. */
            readonly active?: boolean | null;
            /** @description True: all presses. */
            readonly all_presses?: boolean;
            /** @description The language; `null` takes the choice back. */
            readonly language?: string | null;
            /** @description The log-in name. */
            readonly login?: string | null;
            /** @description Name for people. */
            readonly name?: string | null;
            /** @description Where they are called; `null` takes it away. */
            readonly phone?: string | null;
            /** @description The presses that they see; `[]`: none. */
            readonly presses?: readonly string[] | null;
            readonly role?: components["schemas"]["RoleName"] | null;
        };
        /** @description What links a chat with the site's Telegram bot to oneself, once. */
        readonly ChatCodeDto: {
            /** @description The code: `/start`, a space and this, written to the bot. */
            readonly code: string;
            /** @description Opens the bot and shows it the code; null: the alerter has not heard yet what its bot is called. */
            readonly link: string | null;
            /**
             * Format: int64
             * @description Until when, UTC milliseconds.
             */
            readonly until: number;
        };
        /** @description Who it is. */
        readonly Choose: {
            /** @description The id. */
            readonly person: string;
            /** @description The PIN, if they have one. */
            readonly pin?: string | null;
        };
        /** @enum {string} */
        readonly ClassName: "technical" | "external" | "setup" | "planned_maintenance" | "corrective" | "organisational";
        /** @description A producer's clock. */
        readonly ClockDto: {
            /** @description Where the time is from: `system`, `ntp`, a person's id; `none` while it is not known. */
            readonly source: string;
            /** @description Its times may be used in figures. */
            readonly trusted: boolean;
            /**
             * Format: int64
             * @description How long the time has not been known, in ms; null if it is.
             */
            readonly waits_ms: number | null;
        };
        /** @description An alarm of a press. */
        readonly ComparedDto: {
            /** @description As it was recorded. */
            readonly did: components["schemas"]["TallyDto"];
            /**
             * Format: int64
             * @description By how many times more somebody would have been told of it.
             */
            readonly difference: number;
            /** @description Of which press. */
            readonly press: string;
            /** @description Which rule. */
            readonly rule: string;
            /** @description As it would have been. */
            readonly would: components["schemas"]["TallyDto"];
        };
        /** @description Up to when a producer is complete. */
        readonly CompleteDto: {
            /** @description Of which presses that were asked for. */
            readonly presses: readonly string[];
            /** @description Which. */
            readonly producer: string;
            /**
             * Format: int64
             * @description All before is in the store; null: that was never said.
             */
            readonly to: number | null;
        };
        /** @description How somebody is told of alarms. */
        readonly ContactDto: {
            /** @description Wants the digest at a shift's end. */
            readonly digest: boolean;
            /** @description Their mail address. */
            readonly email: string | null;
            /** @description The ways that the site's alerter has; null: this program knows of no alerter. */
            readonly has: readonly components["schemas"]["WayName"][] | null;
            /** @description Name for people. */
            readonly name: string;
            readonly ntfy: components["schemas"]["TopicDto"] | null;
            /** @description Where they are called, as in `+38344123456`. */
            readonly phone: string | null;
            readonly quiet: components["schemas"]["QuietDto"] | null;
            /** @description Wants to hear at a shift's end what came of it. */
            readonly shift: boolean;
            /** @description Id of their chat with the site's Telegram bot. */
            readonly telegram: string | null;
            /** @description In which order ways are tried. */
            readonly ways: components["schemas"]["WaysDto"];
            /** @description The site's webhook is asked for them, too. */
            readonly webhook: boolean;
        };
        /** @description A rule, and how often it came. */
        readonly CountedDto: components["schemas"]["RuleDto"] & {
            /** @description How often. */
            readonly count: number;
        };
        /** @description Who can stand at this tablet, and who does. */
        readonly CrewDto: {
            /** @description Who can: operators and technicians who see one of its presses. */
            readonly people: readonly components["schemas"]["CrewMember"][];
            /** @description Who stands there, until 15 minutes after they last changed something there; `null`: nobody has said so. */
            readonly who?: string | null;
        };
        /** @description Somebody who can stand at the tablet. */
        readonly CrewMember: {
            /** @description The id. */
            readonly id: string;
            /** @description Name for people. */
            readonly name: string;
            /** @description They are asked for a PIN. */
            readonly pin: boolean;
        };
        /** @description Who did something, and when. */
        readonly DeedDto: {
            /**
             * Format: int64
             * @description When.
             */
            readonly at: number;
            /** @description Who: an id. */
            readonly by: string | null;
        };
        /**
         * @description A figure, taken to pieces.
         * @example {
         *       "figure": {
         *         "high": 0.5,
         *         "low": 0.5,
         *         "unit": "1",
         *         "value": 0.5
         *       },
         *       "formula": "ran / planned",
         *       "from": 1795000000000,
         *       "id": "uptime",
         *       "names": {},
         *       "press": "press1",
         *       "raw": false,
         *       "terms": [
         *         {
         *           "amount": 1800000,
         *           "id": "ran",
         *           "pieces": [
         *             {
         *               "amount": 1800000,
         *               "basis": null,
         *               "by": null,
         *               "class": null,
         *               "from": 1795000000000,
         *               "known": "seen",
         *               "reason": null,
         *               "state": "running",
         *               "to": 1795001800000,
         *               "version": 7
         *             }
         *           ],
         *           "unit": "ms"
         *         }
         *       ],
         *       "to": 1795003600000
         *     }
         */
        readonly DerivationDto: {
            /** @description The figure. */
            readonly figure: components["schemas"]["FigureDto"];
            /** @description Its formula, in the ids of its terms; times stand in it in hours. */
            readonly formula: string;
            /**
             * Format: int64
             * @description First instant.
             */
            readonly from: number;
            /** @description Which figure. */
            readonly id: components["schemas"]["FigureName"];
            /** @description Names of those who are told by their ids, for those who work with them. */
            readonly names: {
                readonly [key: string]: string;
            };
            /** @description Of which press. */
            readonly press: string;
            /** @description As the machine alone tells. */
            readonly raw: boolean;
            /** @description Its terms. */
            readonly terms: readonly components["schemas"]["TermDto"][];
            /**
             * Format: int64
             * @description First instant after, now at the latest.
             */
            readonly to: number;
        };
        /** @description A device that was let in. */
        readonly DeviceDto: {
            /**
             * Format: int64
             * @description Since when.
             */
            readonly created: number;
            /** @description The id. */
            readonly id: string;
            /** @description What people call it. */
            readonly name: string;
            /** @description The presses that it shows; `null`: all. */
            readonly presses?: readonly string[] | null;
            /** @description Its role. */
            readonly role: components["schemas"]["RoleName"];
            /**
             * Format: int64
             * @description When it was seen last, to the hour.
             */
            readonly used?: number | null;
        };
        /** @description Devices. */
        readonly DevicesDto: {
            /** @description Those that were let in. */
            readonly devices: readonly components["schemas"]["DeviceDto"][];
            /** @description Those that wait. */
            readonly waiting: readonly components["schemas"]["WaitingDto"][];
        };
        /** @description What came of it. */
        readonly DoneDto: {
            /** @description The alarm, with what was done. */
            readonly alarm: components["schemas"]["AlarmDto"];
            /** @description False: it was so already, and nothing was changed. */
            readonly changed: boolean;
        };
        /** @description Who is on duty. */
        readonly DutyForm: {
            /** @description Each week; no two at one time. */
            readonly rota?: readonly components["schemas"]["TurnForm"][] | null;
            /** @description In place of the rota for a while; of two at one time, the later in the list. */
            readonly swap?: readonly components["schemas"]["SwapForm"][] | null;
        };
        /** @description Something that happened: one of `change`, `operation` and `outcome` is there. */
        readonly EntryDto: {
            /**
             * Format: int64
             * @description When.
             */
            readonly at: number;
            /** @description Who did it, or who was told: an id. */
            readonly by?: string | null;
            readonly change?: components["schemas"]["ChangeName"] | null;
            /** @description Through what: `ntfy`, `sms`, `ring`, `telegram`, `email`, `webhook`. */
            readonly channel?: string | null;
            /** @description Late data say so. */
            readonly correction?: boolean;
            readonly operation?: components["schemas"]["OperationName"] | null;
            readonly outcome?: components["schemas"]["OutcomeName"] | null;
            /** @description Why it failed, in the words of the log. */
            readonly reason?: string | null;
            readonly state?: components["schemas"]["AlarmStateName"] | null;
            /**
             * Format: int64
             * @description Until when it is put aside.
             */
            readonly until?: number | null;
            readonly value?: components["schemas"]["Scalar"] | null;
            /** @description What they said with it. */
            readonly words?: string | null;
        };
        /**
         * @description By priority: who is told, step by step. A priority that is left out has the standard's steps; 3 has none by
         *     itself and is in the shift's digest.
         */
        readonly EscalationForm: {
            /** @description Of alarms that ring. */
            readonly p1?: readonly components["schemas"]["StepForm"][] | null;
            /** @description Of alarms that are pushed. */
            readonly p2?: readonly components["schemas"]["StepForm"][] | null;
            /** @description Of the rest. */
            readonly p3?: readonly components["schemas"]["StepForm"][] | null;
        };
        /** @description One thing that is wrong with what was sent. */
        readonly FieldError: {
            /** @description The field, as a JSON pointer (RFC 6901) such as `/plan/shift/0/to`; empty: the whole. */
            readonly pointer: string;
            /** @description What is wrong and what to do. */
            readonly texts: components["schemas"]["Texts"];
        };
        /** @description A figure with its bounds. */
        readonly FigureDto: {
            /**
             * Format: double
             * @description And at most so much; null: that can't be said.
             */
            readonly high: number | null;
            /**
             * Format: double
             * @description The truth is at least so much; null: that can't be said.
             */
            readonly low: number | null;
            readonly missing?: components["schemas"]["MissingDto"] | null;
            /** @description `1` is a share, 0 to 1. */
            readonly unit: components["schemas"]["UnitName"];
            /**
             * Format: double
             * @description By its formula; null: `missing` says why.
             */
            readonly value: number | null;
        };
        /** @enum {string} */
        readonly FigureName: "uptime" | "uptime_observed" | "uptime_upper" | "coverage" | "uptime_with_grid" | "technical_availability" | "availability" | "effectiveness" | "quality" | "oee" | "utilization" | "technical_efficiency" | "scrap_ratio" | "corrective_maintenance_ratio" | "mtbf" | "mttr" | "throughput" | "specific_energy";
        /** @description The answers. */
        readonly FirstAnswers: {
            /** @description The code that the console shows. */
            readonly code: string;
            /** @description The first person: an admin. */
            readonly person: components["schemas"]["FirstPerson"];
            readonly site?: components["schemas"]["FirstSite"] | null;
        };
        /** @description Who is first. */
        readonly FirstPerson: {
            /** @description The language, if it is known. */
            readonly language?: string | null;
            /** @description The log-in name. */
            readonly login: string;
            /** @description Name for people. */
            readonly name: string;
            /** @description The password. */
            readonly password: string;
        };
        /** @description What is asked of a press. */
        readonly FirstPress: {
            /** @description For people. */
            readonly name: string;
            /** @description Its kind: a profile. */
            readonly profile: string;
        };
        /** @description What is asked of a site. */
        readonly FirstSite: {
            /** @description In topics and rows. */
            readonly id: string;
            /** @description Language of its people: a tag. */
            readonly language: string;
            /** @description For people. */
            readonly name: string;
            /** @description Other machines reach the page, too. */
            readonly open: boolean;
            /** @description The first press. */
            readonly press: components["schemas"]["FirstPress"];
            /** @description Its time zone, by IANA name. */
            readonly zone: string;
        };
        /** @description `/presses`, and with `pipeline` the live stream's `snapshot`. */
        readonly Floor: {
            /** @description In a `snapshot` only: those that are open, and calls that somebody has just seen. */
            readonly alarms?: readonly components["schemas"]["AlarmDto"][] | null;
            /**
             * Format: int64
             * @description The server's clock.
             */
            readonly now: number;
            readonly pipeline?: components["schemas"]["PipelineDto"] | null;
            /** @description Its presses, by id. */
            readonly presses: readonly components["schemas"]["PressDto"][];
            /** @description Whose plant. */
            readonly site: components["schemas"]["SiteDto"];
        };
        /** @enum {string} */
        readonly GateName: "execute" | "power_on" | "any";
        /** @description Live event `heartbeat`, each 5 s. */
        readonly Heartbeat: {
            /**
             * Format: int64
             * @description The server's clock.
             */
            readonly now: number;
        };
        /** @description How far a source that can wait has come. */
        readonly HistoryDto: {
            /**
             * Format: int64
             * @description Everything before this is in the store.
             */
            readonly at: number;
            /**
             * Format: int64
             * @description Where it began.
             */
            readonly from: number;
            /**
             * Format: int64
             * @description Where it ends.
             */
            readonly to: number;
        };
        /** @description A day without shifts. */
        readonly HolidayDto: {
            /** @description The day on which it is kept. */
            readonly day: string;
            /** @description The date is a prediction. */
            readonly expected: boolean;
            /** @description What it is called. */
            readonly name: components["schemas"]["Texts"];
            /** @description The day that is celebrated: another, if that one is on a weekend. */
            readonly of: string;
        };
        /** @description A day without shifts. */
        readonly HolidayForm: {
            /** @description The day. */
            readonly day: string;
            /** @description What it is called. */
            readonly name?: string | null;
        };
        /** @description `/alarms/{alarm}`: the alarm, and all that happened to it. */
        readonly JournalDto: {
            /** @description What it is now. */
            readonly alarm: components["schemas"]["AlarmDto"];
            readonly first: components["schemas"]["Texts"] | null;
            /** @description What happened, the earliest first. */
            readonly journal: readonly components["schemas"]["EntryDto"][];
            /** @description Who is meant by an id, as far as the caller may know. */
            readonly names: {
                readonly [key: string]: string;
            };
        };
        /** @description A kind of problem: what a `type` means. */
        readonly Kind: {
            /** @description What it means, and what helps. */
            readonly meaning: string;
            /**
             * Format: int32
             * @description The HTTP status.
             */
            readonly status: number;
            /** @description The kind in words. */
            readonly title: string;
            /** @description The `type`: the address of this description. */
            readonly type: components["schemas"]["ProblemType"];
        };
        readonly Known: boolean | number | string | null;
        /** @enum {string} */
        readonly KnownName: "seen" | "inferred" | "pending" | "lost";
        /**
         * @description Figures.
         * @example {
         *       "by": "line",
         *       "changes": [
         *         {
         *           "by": "p0000000000000001",
         *           "t": 1795010000000,
         *           "version": 7
         *         }
         *       ],
         *       "complete": [
         *         {
         *           "presses": [
         *             "press1"
         *           ],
         *           "producer": "edge1",
         *           "to": 1795086399000
         *         }
         *       ],
         *       "from": 1795000000000,
         *       "names": {},
         *       "now": 1795086400000,
         *       "periods": [
         *         {
         *           "classes": {
         *             "technical": 9648000
         *           },
         *           "covered": 0.98,
         *           "day": "2026-11-18",
         *           "failures": 4,
         *           "figures": {
         *             "oee": {
         *               "high": null,
         *               "low": null,
         *               "missing": {
         *                 "why": "not_measured"
         *               },
         *               "unit": "1",
         *               "value": null
         *             },
         *             "uptime": {
         *               "high": 0.77,
         *               "low": 0.75,
         *               "unit": "1",
         *               "value": 0.75
         *             }
         *           },
         *           "from": 1795000000000,
         *           "inferred_off_ms": 0,
         *           "inferred_power_off_ms": 3600000,
         *           "insufficient": false,
         *           "lost_ms": 1152000,
         *           "output": {
         *             "energy": null,
         *             "entered": null,
         *             "mass": {
         *               "basis": "measured",
         *               "high": null,
         *               "low": 1128,
         *               "value": 1130
         *             },
         *             "moisture": null,
         *             "planned_mass": null,
         *             "rejects": null,
         *             "target": 1440
         *           },
         *           "outside_ms": 0,
         *           "pending_ms": 0,
         *           "planned_ms": 57600000,
         *           "power_off_ms": 3600000,
         *           "press": null,
         *           "provisional": false,
         *           "ran_ms": 43200000,
         *           "reasons": [
         *             {
         *               "class": "technical",
         *               "count": 4,
         *               "ms": 9648000,
         *               "reason": "feed_jam"
         *             }
         *           ],
         *           "shift": null,
         *           "short_stops": 11,
         *           "span_ms": 86400000,
         *           "states": {
         *             "faulted": 9648000,
         *             "running": 43200000
         *           },
         *           "stood_ms": 13248000,
         *           "stops": 5,
         *           "to": 1795086400000,
         *           "unseen_least_ms": 0,
         *           "unseen_most_ms": 1152000
         *         }
         *       ],
         *       "raw": false,
         *       "to": 1795086400000
         *     }
         */
        readonly KpisDto: {
            /** @description By what it is divided. */
            readonly by: components["schemas"]["ByName"];
            /** @description When another plan began to hold in the span. */
            readonly changes: readonly components["schemas"]["PlanChangeDto"][];
            /** @description Of each producer, up to when all that it has is in the store. */
            readonly complete: readonly components["schemas"]["CompleteDto"][];
            /**
             * Format: int64
             * @description First instant.
             */
            readonly from: number;
            /** @description Names of those who are told by their ids, for those who work with them. */
            readonly names: {
                readonly [key: string]: string;
            };
            /**
             * Format: int64
             * @description When it was reckoned.
             */
            readonly now: number;
            /** @description The parts, in order of time. */
            readonly periods: readonly components["schemas"]["PeriodDto"][];
            /** @description As the machine alone tells. */
            readonly raw: boolean;
            /**
             * Format: int64
             * @description First instant after, now at the latest.
             */
            readonly to: number;
        };
        /** @description The last test of somebody. */
        readonly LastTestDto: {
            readonly test: components["schemas"]["TestDto"] | null;
        };
        /** @description A device to be let in. */
        readonly LetIn: {
            /** @description The code that it shows. */
            readonly code: string;
            /** @description What people call it. */
            readonly name: string;
            /** @description The presses that it shows; left out: all. */
            readonly presses?: readonly string[] | null;
            /** @description `wall` or `operator`. */
            readonly role: components["schemas"]["RoleName"];
        };
        /** @description Limits of a signal, in its unit; what is left out is as the profile says. */
        readonly LimitForm: {
            /**
             * Format: double
             * @description How long it must last for a trip, in seconds.
             */
            readonly delay_trip_s?: number | null;
            /**
             * Format: double
             * @description How long it must last for a warning, in seconds.
             */
            readonly delay_warn_s?: number | null;
            /**
             * Format: double
             * @description By how much it must come back for an alarm to end.
             */
            readonly hyst?: number | null;
            /**
             * Format: double
             * @description High trip.
             */
            readonly trip_hi?: number | null;
            /**
             * Format: double
             * @description Low trip.
             */
            readonly trip_lo?: number | null;
            /**
             * Format: double
             * @description High warning.
             */
            readonly warn_hi?: number | null;
            /**
             * Format: double
             * @description Low warning.
             */
            readonly warn_lo?: number | null;
        };
        /** @description Who logs in. */
        readonly LogIn: {
            /** @description The log-in name. */
            readonly login: string;
            /** @description The password. */
            readonly password: string;
        };
        /** @description Loss records in the store that end within the last 7 days; null until the store has answered once. */
        readonly LossesDto: {
            /**
             * Format: int64
             * @description How many loss records.
             */
            readonly count: number | null;
            /**
             * Format: int64
             * @description How many of them can't say how much was lost: an outbox was replaced before it was empty.
             */
            readonly of_unknown_size: number | null;
        };
        /** @description A token that was just made. */
        readonly MadeToken: components["schemas"]["TokenDto"] & {
            /** @description Its text, told this once: send it as `Authorization: Bearer`. */
            readonly text: string;
        };
        /** @enum {string} */
        readonly MarkName: "missing" | "range" | "frozen" | "wire_break" | "short" | "nan" | "exception" | "gated";
        /** @enum {string} */
        readonly MayName: "look" | "export" | "set_clock" | "acknowledge" | "shelve" | "call" | "enter" | "own" | "devices" | "settings" | "people" | "tokens";
        /** @description Why a figure has no value. */
        readonly MissingDto: {
            /**
             * Format: double
             * @description Of `no_failures`: in so many hours of running.
             */
            readonly hours?: number | null;
            /** @description Why. */
            readonly why: components["schemas"]["WhyMissing"];
        };
        /** @description A password that an admin gives. */
        readonly NewPassword: {
            /** @description The password. */
            readonly password: string;
        };
        /** @description A PIN. */
        readonly NewPin: {
            /** @description 4 to 8 digits; `null`: none any more. */
            readonly pin?: string | null;
        };
        /** @description Body of `note`. */
        readonly NoteDto: {
            /** @description In 500 bytes. */
            readonly text: string;
        };
        /** @description Body of what is asked for without saying more. */
        readonly Nothing: Record<string, never>;
        /** @description What may be answered of a site. */
        readonly OffersDto: {
            /** @description Kinds of press. */
            readonly profiles: readonly string[];
            /** @description The time zone that this machine has. */
            readonly zone: string;
        };
        /** @description A version, whole. */
        readonly OldSettingsDto: components["schemas"]["VersionDto"] & {
            /** @description As in `/settings`. */
            readonly settings: components["schemas"]["SettingsForm"];
        };
        /** @enum {string} */
        readonly OperationName: "acknowledge" | "shelve" | "unshelve" | "out_of_service" | "in_service" | "note" | "call";
        /** @enum {string} */
        readonly OutcomeName: "sent" | "updated" | "failed" | "unreachable";
        /** @description What came out of a press, or of all of them together. */
        readonly OutputDto: {
            readonly energy: components["schemas"]["AmountDto"] | null;
            readonly entered: components["schemas"]["AmountDto"] | null;
            readonly mass: components["schemas"]["AmountDto"] | null;
            /**
             * Format: double
             * @description Moisture of the briquettes by hand meter, the mean by mass, in %.
             */
            readonly moisture: number | null;
            readonly planned_mass: components["schemas"]["AmountDto"] | null;
            readonly rejects: components["schemas"]["AmountDto"] | null;
            /**
             * Format: double
             * @description kg that should have been pressed in planned time; null: no target is set.
             */
            readonly target: number | null;
        };
        /** @description One's own password. */
        readonly OwnPassword: {
            /** @description The one from now on. */
            readonly new: string;
            /** @description The present one. */
            readonly old: string;
        };
        /** @description How a device's asking stands. */
        readonly PairingDto: {
            /** @description The code to be shown; in the answer to asking only. */
            readonly code?: string | null;
            /** @description How it stands. */
            readonly state: components["schemas"]["PairingName"];
            /**
             * Format: int64
             * @description Until when it holds.
             */
            readonly until?: number | null;
        };
        /** @enum {string} */
        readonly PairingName: "none" | "waiting" | "allowed" | "refused";
        /** @description Figures by ISA-18.2, of the presses that the caller sees. */
        readonly PerformanceDto: {
            /** @description How many alarms came. */
            readonly alarms: number;
            /**
             * Format: double
             * @description How many came in ten minutes on the average. About 1 is good, 2 the limit.
             */
            readonly average_per_part: number;
            /** @description Those that came or went three times or more within a minute. None is good. */
            readonly chattering: readonly components["schemas"]["RuleDto"][];
            /**
             * Format: double
             * @description Share of the ten minutes in which 10 or more came, 0 to 1. Below 0.01 is good.
             */
            readonly flood_share: number;
            /** @description The ten that came most often, the most frequent first. */
            readonly frequent: readonly components["schemas"]["CountedDto"][];
            /**
             * Format: int64
             * @description First instant.
             */
            readonly from: number;
            /** @description Share of priorities 1, 2 and 3, each 0 to 1: 0.05, 0.15 and 0.80 are good. */
            readonly mix: readonly [
                number,
                number,
                number
            ];
            /** @description How many came in the worst ten minutes. */
            readonly peak_per_part: number;
            /** @description Those that were there for more than a day. Fewer than 5 are good. */
            readonly stale: readonly components["schemas"]["StaleDto"][];
            /**
             * Format: int64
             * @description First instant after.
             */
            readonly to: number;
        };
        /** @description A stretch of time with its figures. Times are of planned time, unless said otherwise. */
        readonly PeriodDto: {
            /** @description Stood, by what it counts as. */
            readonly classes: {
                readonly [key: string]: number;
            };
            /**
             * Format: double
             * @description Share of planned time of which something is known, 0 to 1; null: nothing was planned.
             */
            readonly covered: number | null;
            /** @description The day on the wall on which it begins. */
            readonly day: string;
            /**
             * Format: int32
             * @description Stops with a technical failure in them.
             */
            readonly failures: number;
            /** @description By their ids; docs/kpi.md says what each is. */
            readonly figures: {
                readonly [key: string]: components["schemas"]["FigureDto"];
            };
            /**
             * Format: int64
             * @description First instant.
             */
            readonly from: number;
            /**
             * Format: int64
             * @description Switched off: nobody saw it, and counters prove it.
             */
            readonly inferred_off_ms: number;
            /**
             * Format: int64
             * @description Of that: nobody saw it, and counters prove it.
             */
            readonly inferred_power_off_ms: number;
            /** @description Less than 95 % is known: no figure may stand alone. */
            readonly insufficient: boolean;
            /**
             * Format: int64
             * @description Nothing is known, and nothing will come.
             */
            readonly lost_ms: number;
            /** @description What came out, planned or not. */
            readonly output: components["schemas"]["OutputDto"];
            /**
             * Format: int64
             * @description Ran outside planned time.
             */
            readonly outside_ms: number;
            /**
             * Format: int64
             * @description Nothing is known, and data may still come.
             */
            readonly pending_ms: number;
            /**
             * Format: int64
             * @description Planned time.
             */
            readonly planned_ms: number;
            /**
             * Format: int64
             * @description Without power, seen or inferred.
             */
            readonly power_off_ms: number;
            /** @description Of which press; null: of all that were asked for. */
            readonly press: string | null;
            /** @description Data may still come: what is said here is not the last word. */
            readonly provisional: boolean;
            /**
             * Format: int64
             * @description Seen running.
             */
            readonly ran_ms: number;
            /** @description Stood, by reason, the longest first. */
            readonly reasons: readonly components["schemas"]["ReasonTimeDto"][];
            /** @description The shift's name, if it is one. */
            readonly shift: string | null;
            /**
             * Format: int32
             * @description Shorter ones.
             */
            readonly short_stops: number;
            /**
             * Format: int64
             * @description All time looked at, planned or not; of several presses, of all of them.
             */
            readonly span_ms: number;
            /** @description Seen in each state. */
            readonly states: {
                readonly [key: string]: number;
            };
            /**
             * Format: int64
             * @description Known to stand.
             */
            readonly stood_ms: number;
            /**
             * Format: int32
             * @description Stops of 5 minutes and longer.
             */
            readonly stops: number;
            /**
             * Format: int64
             * @description First instant after.
             */
            readonly to: number;
            /**
             * Format: int64
             * @description In what nobody saw, and around changes of state, it ran at least so long, as counters prove.
             */
            readonly unseen_least_ms: number;
            /**
             * Format: int64
             * @description And at most so long.
             */
            readonly unseen_most_ms: number;
        };
        /** @description A person. */
        readonly PersonDto: {
            /** @description False: does not come in any more. */
            readonly active: boolean;
            /**
             * Format: int64
             * @description Since when.
             */
            readonly created: number;
            /** @description The id, which stands in the record of what was changed. */
            readonly id: string;
            /** @description The language chosen. */
            readonly language?: string | null;
            /** @description The log-in name. */
            readonly login: string;
            /** @description Name for people. */
            readonly name: string;
            /** @description Where they are called, as in `+38344123456`. */
            readonly phone?: string | null;
            /** @description Has a PIN for shared tablets. */
            readonly pin: boolean;
            /** @description The presses that they see; `null`: all. */
            readonly presses?: readonly string[] | null;
            /** @description The role. */
            readonly role: components["schemas"]["RoleName"];
        };
        /** @description What makes up a term. */
        readonly PieceDto: {
            /**
             * Format: double
             * @description What it adds, in the term's unit.
             */
            readonly amount: number;
            readonly basis: components["schemas"]["BasisName"] | null;
            /** @description Who said so: the id of a person, device or token; null: the machine alone. */
            readonly by: string | null;
            readonly class: components["schemas"]["ClassName"] | null;
            /**
             * Format: int64
             * @description First instant.
             */
            readonly from: number;
            readonly known: components["schemas"]["KnownName"] | null;
            readonly reason: components["schemas"]["ReasonName"] | null;
            readonly state: components["schemas"]["StateName"] | null;
            /**
             * Format: int64
             * @description First instant after.
             */
            readonly to: number;
            /**
             * Format: int64
             * @description By which version of the settings it is planned time; null: it is not, or that does not matter.
             */
            readonly version: number | null;
        };
        /** @description `/pipeline`: how data flow from the press to the store. */
        readonly PipelineDto: {
            /** @description What the store has as lost. */
            readonly losses: components["schemas"]["LossesDto"];
            /** @description Each edge of the plant, and all others that were heard. */
            readonly producers: readonly components["schemas"]["ProducerDto"][];
            /** @description What was set aside. */
            readonly quarantine: components["schemas"]["QuarantineDto"];
            /** @description As `/readyz`. */
            readonly readiness: components["schemas"]["ReadinessDto"];
            /** @description The store. */
            readonly store: components["schemas"]["StoreDto"];
        };
        /** @description Another plan began to hold. */
        readonly PlanChangeDto: {
            /** @description Who made it: an id, or `console`. */
            readonly by: string;
            /**
             * Format: int64
             * @description Since when.
             */
            readonly t: number;
            /**
             * Format: int64
             * @description The version of the settings; 0 is the file alone.
             */
            readonly version: number;
        };
        /** @description `/plan`: when presses shall run. */
        readonly PlanDto: {
            /**
             * Format: int64
             * @description First instant asked for.
             */
            readonly from: number;
            /** @description Where something is planned and nobody is on duty; null: there is no duty calendar. */
            readonly holes: readonly (readonly [
                number,
                number
            ])[] | null;
            /** @description Holidays, by day. */
            readonly holidays: readonly components["schemas"]["HolidayDto"][];
            /**
             * Format: int64
             * @description How long before a shift a stop must be registered to count in it, in ms.
             */
            readonly lead_ms: number;
            /** @description By press: its shifts that have time in common with what was asked for, whole, in order of time. */
            readonly presses: {
                readonly [key: string]: readonly components["schemas"]["ShiftDto"][];
            };
            /** @description Planned stops. */
            readonly stops: readonly components["schemas"]["StopDto"][];
            /** @description By press: what it shall reach. */
            readonly targets: {
                readonly [key: string]: components["schemas"]["TargetDto"];
            };
            /**
             * Format: int64
             * @description First instant not asked for.
             */
            readonly to: number;
        };
        /** @description When presses shall run. Times are wall-clock time of the site: `22:00`; days are `2026-12-31`. */
        readonly PlanForm: {
            /** @description Days without shifts besides the calendar's. */
            readonly holiday?: readonly components["schemas"]["HolidayForm"][] | null;
            /** @description `kosovo` or `none`, which is the standard. */
            readonly holidays?: string | null;
            /** @description How long before a shift a stop must be registered to count in it, such as `24h`, which is the standard. */
            readonly lead?: string | null;
            /** @description Shifts. */
            readonly shift?: readonly components["schemas"]["ShiftForm"][] | null;
            /** @description Planned stops; only people register them, the file has none. */
            readonly stop?: readonly components["schemas"]["StopForm"][] | null;
            /** @description Days of that calendar, or of `holiday`, on which people work all the same. */
            readonly workdays?: readonly string[] | null;
        };
        /** @description A planned stop. */
        readonly PlannedStopDto: {
            /**
             * Format: int64
             * @description Its beginning.
             */
            readonly from: number;
            /** @description Its place in the plan. */
            readonly number: number;
            /** @description Of which presses that the caller sees; null: of all. */
            readonly presses: readonly string[] | null;
            /** @description Why, in people's own words. */
            readonly reason: string;
            /**
             * Format: int64
             * @description Since when it is known.
             */
            readonly registered: number;
            /** @description The shifts that it touches. */
            readonly shifts: readonly components["schemas"]["TouchedShiftDto"][];
            /**
             * Format: int64
             * @description Its end.
             */
            readonly to: number;
        };
        /**
         * @description Planned stops by the plan that holds.
         * @example {
         *       "lead_ms": 86400000,
         *       "stops": [
         *         {
         *           "from": 1795064400000,
         *           "number": 0,
         *           "presses": [
         *             "press1"
         *           ],
         *           "reason": "oil change",
         *           "registered": 1794900000000,
         *           "shifts": [
         *             {
         *               "counts": true,
         *               "day": "2026-11-19",
         *               "from": 1795064400000,
         *               "lead_ms": 164400000,
         *               "press": "press1",
         *               "shift": "1",
         *               "to": 1795071600000
         *             }
         *           ],
         *           "to": 1795071600000
         *         }
         *       ],
         *       "version": 7
         *     }
         */
        readonly PlannedStopsDto: {
            /**
             * Format: int64
             * @description How long before a shift a stop must be registered to count in it.
             */
            readonly lead_ms: number;
            /** @description The stops that have time in common with the span, in order of time. */
            readonly stops: readonly components["schemas"]["PlannedStopDto"][];
            /**
             * Format: int64
             * @description The version of the settings that holds; 0 is the file alone.
             */
            readonly version: number;
        };
        /**
         * @description A stop that is planned.
         * @example {
         *       "from": 1795064400000,
         *       "presses": [
         *         "press1"
         *       ],
         *       "reason": "oil change",
         *       "to": 1795071600000
         *     }
         */
        readonly PlanStopDto: {
            /**
             * Format: int64
             * @description Its beginning, to the minute.
             */
            readonly from: number;
            /** @description Of which presses; null: of all. */
            readonly presses?: readonly string[] | null;
            /** @description Why, in people's own words. */
            readonly reason: string;
            /**
             * Format: int64
             * @description Its end, to the minute.
             */
            readonly to: number;
        };
        /** @description A press as it is now. */
        readonly PressDto: {
            /** @description Its id. */
            readonly id: string;
            /**
             * Format: int64
             * @description Time of the newest row.
             */
            readonly last_heard: number | null;
            /** @description Its name for people. */
            readonly name: string;
            /** @description Its signals, whether anything was said of them yet or not. */
            readonly signals: {
                readonly [key: string]: components["schemas"]["SignalDto"];
            };
            /** @description Its data are simulated or replayed. */
            readonly simulated: boolean;
            /**
             * Format: int64
             * @description Since when; null if that is not known either.
             */
            readonly since: number | null;
            /** @description `unknown` if nothing was heard for 90 s. */
            readonly state: components["schemas"]["StateName"];
            /** @description Its producer does not know the time: `t` is when each row came here. */
            readonly untimed: boolean;
            /** @description What was last said of each signal. */
            readonly values: {
                readonly [key: string]: components["schemas"]["ReadingDto"];
            };
        };
        /** @description A press, and how much of it is known. */
        readonly PressTestedDto: {
            /**
             * Format: int64
             * @description For how much of the time there are data, in ms.
             */
            readonly heard_ms: number;
            /**
             * Format: int64
             * @description For how much of the time it was planned to run, in ms.
             */
            readonly planned_ms: number;
            /** @description Which. */
            readonly press: string;
            /** @description How many records were judged. */
            readonly records: number;
        };
        /** @description The body of an error, `application/problem+json`. */
        readonly ProblemBody: {
            /** @description What is allowed for it. */
            readonly bound?: string | null;
            /** @description This problem in words. */
            readonly detail: string;
            /** @description All that is wrong with what was sent, where it has many fields. */
            readonly errors?: readonly components["schemas"]["FieldError"][];
            /** @description The parameter, if one is to blame. */
            readonly field?: string | null;
            /**
             * Format: int32
             * @description The HTTP status.
             */
            readonly status: number;
            /** @description The kind of problem in words. */
            readonly title: string;
            /** @description Names the kind of problem and is the address of its description; stable, for programs. */
            readonly type: components["schemas"]["ProblemType"];
        };
        /** @enum {string} */
        readonly ProblemType: "/api/v1/problems/bad-range" | "/api/v1/problems/bad-value" | "/api/v1/problems/unknown-press" | "/api/v1/problems/unknown-signal" | "/api/v1/problems/no-number" | "/api/v1/problems/not-found" | "/api/v1/problems/method" | "/api/v1/problems/set-up" | "/api/v1/problems/wrong-code" | "/api/v1/problems/link-needed" | "/api/v1/problems/link-used" | "/api/v1/problems/wrong-fields" | "/api/v1/problems/not-written" | "/api/v1/problems/starting" | "/api/v1/problems/log-in" | "/api/v1/problems/may-not" | "/api/v1/problems/wrong-log-in" | "/api/v1/problems/wrong-pin" | "/api/v1/problems/too-often" | "/api/v1/problems/no-people" | "/api/v1/problems/no-alerter" | "/api/v1/problems/login-taken" | "/api/v1/problems/bad-login" | "/api/v1/problems/short-password" | "/api/v1/problems/long-password" | "/api/v1/problems/not-first" | "/api/v1/problems/bad-language" | "/api/v1/problems/bad-pin" | "/api/v1/problems/common-password" | "/api/v1/problems/wrong-role" | "/api/v1/problems/last-admin" | "/api/v1/problems/no-name" | "/api/v1/problems/no-code" | "/api/v1/problems/bad-phone" | "/api/v1/problems/outdated" | "/api/v1/problems/no-invitation" | "/api/v1/problems/accounts" | "/api/v1/problems/too-many-readers" | "/api/v1/problems/one-at-a-time" | "/api/v1/problems/not-json" | "/api/v1/problems/other-site" | "/api/v1/problems/clock-unknown" | "/api/v1/problems/bus" | "/api/v1/problems/timed-out" | "/api/v1/problems/store" | "/api/v1/problems/defect";
        /** @description One producer. */
        readonly ProducerDto: {
            readonly clock: components["schemas"]["ClockDto"] | null;
            /**
             * Format: int64
             * @description From sending to the store's answer, smoothed, in ms.
             */
            readonly commit_delay_ms: number | null;
            /**
             * Format: int64
             * @description Everything of it before this is in the store.
             */
            readonly complete_to: number | null;
            /**
             * Format: int64
             * @description Records not yet in the store.
             */
            readonly depth: number;
            /**
             * Format: int64
             * @description Their size in bytes.
             */
            readonly depth_bytes: number;
            readonly history: components["schemas"]["HistoryDto"] | null;
            /**
             * Format: int64
             * @description When it was last heard.
             */
            readonly last_heard: number | null;
            /**
             * Format: int64
             * @description Limit of its outbox in bytes.
             */
            readonly limit_bytes: number;
            /** @description Records lost: never sent (exact), sent and unknown (upper bound). */
            readonly lost: readonly [
                number,
                number
            ];
            /** @description It said so less than 30 s ago, and its connection stands. */
            readonly online: boolean;
            /** @description Its id. */
            readonly producer: string;
            /** @description What is wrong with it, in a sentence. */
            readonly trouble: string | null;
            /** @description Its program's version. */
            readonly version: string | null;
        };
        /**
         * @description What a person counted and measured over a stretch.
         * @example {
         *       "bags": 36,
         *       "by": "p0000000000000001",
         *       "energy_reading": null,
         *       "entered": 1795093260000,
         *       "estimated": false,
         *       "from": 1795064400000,
         *       "kg": 540,
         *       "kg_per_bag": 15,
         *       "mass": null,
         *       "moisture": 10.5,
         *       "press": "press1",
         *       "rejects": 12,
         *       "replaced": 0,
         *       "to": 1795093200000
         *     }
         */
        readonly ProductionDto: {
            /**
             * Format: int32
             * @description Full bags.
             */
            readonly bags: number | null;
            /** @description Who: the id of a person, device or token. */
            readonly by: string;
            /**
             * Format: double
             * @description What the energy meter shows at `to`, in kWh.
             */
            readonly energy_reading: number | null;
            /**
             * Format: int64
             * @description When they said it.
             */
            readonly entered: number;
            /** @description The mass is a guess. */
            readonly estimated: boolean;
            /**
             * Format: int64
             * @description First instant.
             */
            readonly from: number;
            /**
             * Format: double
             * @description kg, by bags or as given; null: no mass was entered.
             */
            readonly kg: number | null;
            /**
             * Format: double
             * @description What one holds, in kg.
             */
            readonly kg_per_bag: number | null;
            /**
             * Format: double
             * @description kg, where no bags were counted.
             */
            readonly mass: number | null;
            /**
             * Format: double
             * @description Moisture of the briquettes, in % of mass.
             */
            readonly moisture: number | null;
            /** @description Which press. */
            readonly press: string;
            /**
             * Format: double
             * @description What was thrown back, in kg.
             */
            readonly rejects: number | null;
            /**
             * Format: int32
             * @description How often it stands in place of what was entered before.
             */
            readonly replaced: number;
            /**
             * Format: int64
             * @description First instant after.
             */
            readonly to: number;
        };
        /**
         * @description What was counted and measured over a stretch, as a rule a shift.
         * @example {
         *       "bags": 36,
         *       "from": 1795064400000,
         *       "kg_per_bag": 15,
         *       "moisture": 10.5,
         *       "rejects": 12,
         *       "to": 1795093200000
         *     }
         */
        readonly ProductionForm: {
            /**
             * Format: int32
             * @description Full bags, at most 1000000.
             */
            readonly bags?: number | null;
            /**
             * Format: double
             * @description What the energy meter shows at `to`, in kWh: not less than before, nor more than after.
             */
            readonly energy_reading?: number | null;
            /**
             * Format: int64
             * @description When they said it, if that was earlier, without a connection: at most 31 days ago. By default now.
             */
            readonly entered?: number | null;
            /** @description The mass is a guess. */
            readonly estimated?: boolean;
            /**
             * Format: int64
             * @description First instant.
             */
            readonly from: number;
            /**
             * Format: double
             * @description What one holds, 0 to 2000 kg; goes with `bags`.
             */
            readonly kg_per_bag?: number | null;
            /**
             * Format: double
             * @description 0 to 1000000 kg, where no bags were counted.
             */
            readonly mass?: number | null;
            /**
             * Format: double
             * @description Moisture of the briquettes, 0 to 100 % of mass.
             */
            readonly moisture?: number | null;
            /**
             * Format: double
             * @description What was thrown back, in kg: part of what was pressed.
             */
            readonly rejects?: number | null;
            /**
             * Format: int64
             * @description First instant after: at most 25 hours after `from`, and in an hour at the latest.
             */
            readonly to: number;
        };
        /** @description What people entered. */
        readonly ProductionsDto: {
            /** @description Of each press and stretch what was entered last, the latest stretch first. */
            readonly entries: readonly components["schemas"]["ProductionDto"][];
            /** @description Names of those who are told by their ids, for those who work with them. */
            readonly names: {
                readonly [key: string]: string;
            };
        };
        /** @description Limits of a signal as the press's profile has them, in the signal's unit. */
        readonly ProfileLimitsDto: {
            /**
             * Format: double
             * @description How long it must last for a trip, in seconds.
             */
            readonly delay_trip_s: number;
            /**
             * Format: double
             * @description How long it must last for a warning, in seconds.
             */
            readonly delay_warn_s: number;
            /**
             * Format: double
             * @description By how much it must come back for an alarm to end.
             */
            readonly hyst: number;
            /** @description The sensor's range, inclusive. */
            readonly range: readonly [
                number,
                number
            ] | null;
            /** @description The signal. */
            readonly signal: string;
            /**
             * Format: double
             * @description High trip.
             */
            readonly trip_hi: number | null;
            /**
             * Format: double
             * @description Low trip.
             */
            readonly trip_lo: number | null;
            /** @description Its unit, UCUM. */
            readonly unit: string;
            /**
             * Format: double
             * @description High warning.
             */
            readonly warn_hi: number | null;
            /**
             * Format: double
             * @description Low warning.
             */
            readonly warn_lo: number | null;
        };
        /** @description What was set aside. */
        readonly QuarantineDto: {
            /**
             * Format: int64
             * @description How many records within the last 7 days; null until the store has answered once.
             */
            readonly count: number | null;
        };
        /** @description An invited edge's question. */
        readonly Question: {
            /** @description The invitation's id. */
            readonly id: string;
            /** @description The request for a certificate, sealed. */
            readonly sealed: string;
        };
        /** @description A stretch of each day, on the wall; over midnight, if it ends before it begins. */
        readonly QuietDto: {
            /** @description Its beginning, such as `22:00`. */
            readonly from: string;
            /** @description Its end. */
            readonly to: string;
        };
        /** @description A change within a time. */
        readonly RateForm: {
            /**
             * Format: double
             * @description By how much.
             */
            readonly by: number;
            /** @description Within how long. */
            readonly over: string;
        };
        /** @description How the things do on which this program depends. */
        readonly ReadinessDto: {
            /** @description Each: null if it is well, or what is wrong. */
            readonly dependencies: {
                readonly [key: string]: string | null;
            };
            /** @description Nothing is wrong. */
            readonly ready: boolean;
        };
        /** @description What was last said of one signal. */
        readonly ReadingDto: {
            readonly bad: components["schemas"]["MarkName"] | null;
            /**
             * Format: int64
             * @description When that was said.
             */
            readonly t: number;
            readonly v: components["schemas"]["Scalar"] | null;
        };
        /** @description Body of `out-of-service`. */
        readonly ReasonDto: {
            /** @description Why, in 500 bytes. */
            readonly reason: string;
        };
        /** @description A group of reasons. Its words are the page's message `reasons-` and its name. */
        readonly ReasonGroupDto: {
            /** @description Its name. */
            readonly group: components["schemas"]["ReasonGroupName"];
            /** @description Its reasons, at most nine. */
            readonly reasons: readonly components["schemas"]["StopReasonDto"][];
        };
        /** @enum {string} */
        readonly ReasonGroupName: "power" | "feed" | "jam" | "mechanics" | "electrics" | "safety" | "upkeep" | "people" | "other";
        /** @enum {string} */
        readonly ReasonName: "power_cut" | "voltage_low" | "generator" | "no_feed" | "wet_feed" | "foreign_body" | "bridging" | "feed_jam" | "die_blocked" | "die_worn" | "outlet_full" | "oil_hot" | "oil_low" | "hydraulic_fault" | "vibration" | "bearing" | "belt_or_screw" | "mechanical_fault" | "motor_fault" | "control_fault" | "sensor_fault" | "fault" | "safety_stop" | "guard_open" | "accident" | "repair" | "planned_maintenance" | "cleaning" | "tool_change" | "warm_up" | "no_operator" | "break" | "no_order" | "meeting" | "shift_change" | "other";
        /**
         * @description The tree of reasons.
         * @example {
         *       "groups": [
         *         {
         *           "group": "jam",
         *           "reasons": [
         *             {
         *               "class": "technical",
         *               "reason": "feed_jam"
         *             }
         *           ]
         *         },
         *         {
         *           "group": "people",
         *           "reasons": [
         *             {
         *               "class": "organisational",
         *               "reason": "break"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        readonly ReasonsDto: {
            /** @description Its groups, at most nine, in the order in which they are shown. */
            readonly groups: readonly components["schemas"]["ReasonGroupDto"][];
        };
        /** @description Time for one reason. */
        readonly ReasonTimeDto: {
            /** @description What it counts as. */
            readonly class: components["schemas"]["ClassName"];
            /**
             * Format: int32
             * @description In how many stops.
             */
            readonly count: number;
            /**
             * Format: int64
             * @description For how long.
             */
            readonly ms: number;
            readonly reason: components["schemas"]["ReasonName"] | null;
        };
        /** @description A return to an older version. */
        readonly ReturnTo: {
            /**
             * Format: int64
             * @description The version that holds, as the writer has seen it.
             */
            readonly based_on: number;
        };
        /** @enum {string} */
        readonly RoleName: "viewer" | "wall" | "operator" | "technician" | "monitor" | "manager" | "admin";
        /** @description Live event `row`: what changed of a press. */
        readonly RowEvent: {
            /** @description Bad marks. */
            readonly bad: {
                readonly [key: string]: components["schemas"]["MarkName"];
            };
            /** @description Which press. */
            readonly press: string;
            /**
             * Format: int64
             * @description When it was taken.
             */
            readonly t: number;
            /** @description As of the press; left out if it is not so. */
            readonly untimed?: boolean;
            /** @description Values; null where nothing is known any more. */
            readonly values: {
                readonly [key: string]: components["schemas"]["Known"];
            };
        };
        /** @description A rule of a press, or of a producer. */
        readonly RuleDto: {
            /** @description Of which press. */
            readonly press: string | null;
            /** @description Of which producer, if it is none of a press. */
            readonly producer: string | null;
            /** @description Which rule. */
            readonly rule: string;
        };
        /** @description A value: a number, a flag or a code. */
        readonly Scalar: boolean | number | string;
        /** @description `/presses/{press}/series`. */
        readonly SeriesDto: {
            /**
             * Format: int64
             * @description First instant asked for.
             */
            readonly from: number;
            /** @description By signal. */
            readonly series: {
                readonly [key: string]: components["schemas"]["SignalSeries"];
            };
            /**
             * Format: int64
             * @description First instant not asked for.
             */
            readonly to: number;
        };
        /** @description Who asks. */
        readonly SessionDto: {
            /** @description Id of the person, device or token. */
            readonly id?: string | null;
            /** @description The language chosen. */
            readonly language?: string | null;
            /** @description What the caller may do. */
            readonly may: readonly components["schemas"]["MayName"][];
            /** @description Name for people. */
            readonly name?: string | null;
            /** @description True if there is somebody who can log in. */
            readonly people: boolean;
            /** @description A person who has a PIN for shared tablets. */
            readonly pin: boolean;
            /** @description The presses that the caller sees; `null`: all. */
            readonly presses?: readonly string[] | null;
            readonly role?: components["schemas"]["RoleName"] | null;
            /** @description What kind of caller. */
            readonly who: components["schemas"]["WhoName"];
        };
        /** @description Body of `POST /clock`. */
        readonly SetClock: {
            /**
             * Format: int64
             * @description What time it is; without it, the server's own time, if that is known.
             */
            readonly t?: number | null;
        };
        /** @description How somebody is to be told from now on: all of it. What is left out is none. */
        readonly SetContact: {
            /** @description Wants the digest at a shift's end. */
            readonly digest: boolean;
            /** @description Their mail address. */
            readonly email?: string | null;
            readonly ntfy?: components["schemas"]["SetTopic"] | null;
            /** @description Where they are called, as in `+383 44 123 456`. */
            readonly phone?: string | null;
            readonly quiet?: components["schemas"]["QuietDto"] | null;
            /** @description Wants to hear at a shift's end what came of it. */
            readonly shift?: boolean;
            /** @description Id of their chat with the site's Telegram bot. */
            readonly telegram?: string | null;
            readonly ways?: components["schemas"]["WaysDto"] | null;
            /** @description The site's webhook is asked for them, too. */
            readonly webhook?: boolean;
        };
        /** @description The settings that hold, and what lies beneath them. */
        readonly SettingsDto: components["schemas"]["VersionDto"] & {
            /** @description Why `settings` do not go with the file, so that the file holds alone; empty: all is well. */
            readonly errors: readonly components["schemas"]["FieldError"][];
            /** @description What the file says of the same, which holds where `settings` says nothing. */
            readonly file: components["schemas"]["SettingsForm"];
            /** @description Who can be on duty, and told of alarms. */
            readonly people: readonly components["schemas"]["WhoDto"][];
            /** @description The same about the health of the gateways and programs. */
            readonly producer_rules: readonly components["schemas"]["StandardRuleDto"][];
            /**
             * @description By press: the numbers that can have limits, and what its profile says of them, which holds where neither
             *     `settings` nor `file` says anything.
             */
            readonly profiles: {
                readonly [key: string]: readonly components["schemas"]["ProfileLimitsDto"][];
            };
            /** @description What has changed in the file and needs a restart of the program. */
            readonly restart: readonly components["schemas"]["Texts"][];
            /**
             * @description By press: the rules of alarms that follow from its profile and the limits that hold, before `alarm` of
             *     `settings` or `file` changes them.
             */
            readonly rules: {
                readonly [key: string]: readonly components["schemas"]["StandardRuleDto"][];
            };
            /** @description What people have changed: `plan`, `target`, `limits`, `alarm`, `duty`, `escalation`, `site.languages`. See docs/settings.md. */
            readonly settings: components["schemas"]["SettingsForm"];
            /** @description The ways to a phone that the alerter has; null: this program knows of no alerter. */
            readonly ways: readonly components["schemas"]["WayName"][] | null;
        };
        /** @description What people change. What is left out, or null, is as the file says. */
        readonly SettingsForm: {
            /** @description In place of the file's, all of them: what differs from the rules of the profiles, and rules of one's own. */
            readonly alarm?: readonly components["schemas"]["AlarmForm"][] | null;
            readonly duty?: components["schemas"]["DutyForm"] | null;
            readonly escalation?: components["schemas"]["EscalationForm"] | null;
            /** @description By press and signal: in place of the file's limits of that signal, laid over its profile. */
            readonly limits?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["LimitForm"];
                };
            } | null;
            readonly plan?: components["schemas"]["PlanForm"] | null;
            readonly site?: components["schemas"]["SiteForm"] | null;
            /** @description In place of the file's targets, all of them. */
            readonly target?: readonly components["schemas"]["TargetForm"][] | null;
        };
        /** @description A topic of the site's ntfy server. */
        readonly SetTopic: {
            /** @description Its name; left out: a new one that nobody guesses. */
            readonly topic?: string | null;
        };
        /** @description What is still to be said. */
        readonly SetUpDto: {
            /** @description True until there is a first person. */
            readonly needed: boolean;
            readonly site?: components["schemas"]["OffersDto"] | null;
        };
        /** @description Body of `shelve`. */
        readonly ShelveDto: {
            /** @description Why, in 500 bytes. */
            readonly reason: string;
            /**
             * Format: int64
             * @description Until when, ms UTC, at most 7 days ahead; left out: to the end of the shift that is on now.
             */
            readonly until?: number | null;
        };
        /** @description A shift of a press on one day. */
        readonly ShiftDto: {
            /** @description Its breaks. */
            readonly breaks: readonly (readonly [
                number,
                number
            ])[];
            /** @description The day on which it begins, such as `2026-10-24`. */
            readonly day: string;
            /**
             * Format: int64
             * @description Its beginning.
             */
            readonly from: number;
            /** @description Its name. */
            readonly name: string;
            /** @description Planned time: the shift without breaks and without the stops that count. */
            readonly planned: readonly (readonly [
                number,
                number
            ])[];
            /** @description What planned stops take of it. */
            readonly stops: readonly components["schemas"]["TouchDto"][];
            /**
             * Format: int64
             * @description Its end.
             */
            readonly to: number;
        };
        /** @description A shift. It belongs to the day on which it begins. */
        readonly ShiftForm: {
            /** @description Its breaks. */
            readonly breaks?: readonly components["schemas"]["BreakForm"][] | null;
            /** @description On which days it begins: `mon tue wed thu fri sat sun`. */
            readonly days: readonly string[];
            /** @description When it begins. */
            readonly from: string;
            /** @description Its name. */
            readonly name: string;
            /** @description Of which presses; left out: of all. */
            readonly presses?: readonly string[] | null;
            /** @description When it ends: on the next day, if that is not later; `24:00` is the end of the day. */
            readonly to: string;
            /** @description The first day on which it may begin. */
            readonly valid_from?: string | null;
            /** @description The last day on which it may begin. */
            readonly valid_to?: string | null;
        };
        /**
         * @description What came of one shift of one press. Times are of planned time.
         * @example {
         *       "day": "2026-11-18",
         *       "from": 1795064400000,
         *       "mass": {
         *         "basis": "measured",
         *         "high": 540,
         *         "low": 540,
         *         "value": 540
         *       },
         *       "on": false,
         *       "pending_ms": 0,
         *       "planned_ms": 27000000,
         *       "press": "press1",
         *       "provisional": false,
         *       "ran_ms": 21600000,
         *       "reasons": [
         *         {
         *           "class": "external",
         *           "count": 1,
         *           "ms": 5400000,
         *           "reason": "power_cut"
         *         }
         *       ],
         *       "shift": "1",
         *       "short_stops": 3,
         *       "stood_ms": 5400000,
         *       "target": 675,
         *       "to": 1795093200000,
         *       "unknown_ms": 0,
         *       "version": 7
         *     }
         */
        readonly ShiftReportDto: {
            /** @description The day on which it began. */
            readonly day: string;
            /**
             * Format: int64
             * @description Its beginning.
             */
            readonly from: number;
            readonly mass: components["schemas"]["AmountDto"] | null;
            /** @description It is on now. */
            readonly on: boolean;
            /**
             * Format: int64
             * @description Of that, how much may still come.
             */
            readonly pending_ms: number;
            /**
             * Format: int64
             * @description How long it should have run, up to now.
             */
            readonly planned_ms: number;
            /** @description Which press. */
            readonly press: string;
            /** @description Data may still come, or it is not over. */
            readonly provisional: boolean;
            /**
             * Format: int64
             * @description How long it was seen running.
             */
            readonly ran_ms: number;
            /** @description Why it stood, the longest first. */
            readonly reasons: readonly components["schemas"]["ReasonTimeDto"][];
            /** @description The shift's name. */
            readonly shift: string;
            /**
             * Format: int32
             * @description Stops shorter than 5 minutes.
             */
            readonly short_stops: number;
            /**
             * Format: int64
             * @description How long it was known to stand.
             */
            readonly stood_ms: number;
            /**
             * Format: double
             * @description kg that should have been pressed in `planned_ms`; null: no target is set.
             */
            readonly target: number | null;
            /**
             * Format: int64
             * @description Its end, also if that is yet to come.
             */
            readonly to: number;
            /**
             * Format: int64
             * @description Of how long nothing is known.
             */
            readonly unknown_ms: number;
            /**
             * Format: int64
             * @description The version of the settings by which it is planned.
             */
            readonly version: number;
        };
        /** @description Shifts. */
        readonly ShiftsDto: {
            /**
             * Format: int64
             * @description When it was reckoned.
             */
            readonly now: number;
            /** @description Those that have time in common with the span, whole, in order of time; of one that is on, up to now. */
            readonly shifts: readonly components["schemas"]["ShiftReportDto"][];
        };
        /** @description What a press can tell: fixed by its configuration. */
        readonly SignalDto: {
            /**
             * @description In which states the limits count: `execute`, running; `power_on`, all but off, power_off and
             *     unknown; `any`.
             */
            readonly gate: components["schemas"]["GateName"];
            /**
             * Format: int64
             * @description Longest silence while all is well, in ms.
             */
            readonly heartbeat_ms: number;
            /**
             * Format: int64
             * @description How long the value is believed, in ms.
             */
            readonly hold_ms: number;
            /** @description Where it lies when all is well. */
            readonly normal: readonly [
                number,
                number
            ] | null;
            /** @description Low and high trip. */
            readonly trip: readonly [
                number | null,
                number | null
            ];
            /** @description Unit in UCUM; empty for flags and codes. */
            readonly unit: string;
            /** @description Low and high warning. */
            readonly warn: readonly [
                number | null,
                number | null
            ];
        };
        /** @description One signal over time. */
        readonly SignalSeries: {
            /**
             * @description From, to, min, mean (time-weighted), max, covered (share of the bucket over which a value is
             *     known, 0 to 1). Where nothing is known, min, mean and max are null. Those of a long span begin
             *     at whole minutes or hours, so the first may begin before `from`.
             */
            readonly buckets: readonly (readonly [
                number,
                number,
                number | null,
                number | null,
                number | null,
                number
            ])[];
            /** @description Unit in UCUM. */
            readonly unit: string;
        };
        /** @description A site. */
        readonly SiteDto: {
            /** @description Somebody is told of its alarms: it has an alerter. */
            readonly alerts: boolean;
            /** @description What stands beneath everything, in the site's own words. */
            readonly footnote: string | null;
            /** @description Its id. */
            readonly id: string;
            /** @description What its people read, as tags such as `sr-Latn`, the first one first. */
            readonly languages: readonly string[];
            /** @description Its name for people. */
            readonly name: string;
            /** @description Its data are simulated or replayed. */
            readonly simulated: boolean;
            /** @description Its time zone by IANA name: what a page shows is of this zone. */
            readonly zone: string;
        };
        /** @description Of the site. */
        readonly SiteForm: {
            /** @description What its people read, the first one first: `en sq sr-Latn sr-Cyrl`. */
            readonly languages?: readonly string[] | null;
        };
        /** @description A rule, and for how long it was there. */
        readonly StaleDto: components["schemas"]["RuleDto"] & {
            /**
             * Format: int64
             * @description The longest time without a break, in ms.
             */
            readonly ms: number;
        };
        /** @description A rule of alarms as the standard has it. */
        readonly StandardRuleDto: {
            /** @description What is to be done first: the name of a phrase. */
            readonly action: string;
            /** @description True: at any time; false: while the plan says that the press shall run. */
            readonly always: boolean;
            /**
             * Format: double
             * @description By how much the signal must come back, in its unit.
             */
            readonly hysteresis: number | null;
            /** @description What it looks at: `high`, `low`, `rate`, `still`, `is`, `code`, `bad`, `state`, `silent` or `called`. */
            readonly kind: string;
            /**
             * Format: double
             * @description Its limit, in the signal's unit.
             */
            readonly limit: number | null;
            /**
             * Format: int64
             * @description How long it must not, until it goes, in ms.
             */
            readonly off_delay_ms: number;
            /**
             * Format: int64
             * @description How long its condition must hold until it comes, in ms.
             */
            readonly on_delay_ms: number;
            /**
             * Format: int32
             * @description 1, 2 or 3; 1 is the most urgent.
             */
            readonly priority: number;
            /**
             * Format: int64
             * @description After how long it comes again, acknowledged and still there, in ms; null: never.
             */
            readonly re_alarm_ms: number | null;
            /** @description Its name. */
            readonly rule: string;
            /** @description The signal. */
            readonly signal: string | null;
        };
        /**
         * @description A stretch of planned time in which a press stood. In the API's document a `StopDto` is one of the plan.
         * @example {
         *       "class": "technical",
         *       "day": "2026-11-18",
         *       "from": 1795000000000,
         *       "open": false,
         *       "parts": [
         *         {
         *           "by": "p0000000000000001",
         *           "class": "technical",
         *           "from": 1795000000000,
         *           "given": "fault",
         *           "known": "seen",
         *           "note": "stones in the feed",
         *           "reason": "feed_jam",
         *           "state": "faulted",
         *           "to": 1795001200000
         *         },
         *         {
         *           "by": null,
         *           "class": "organisational",
         *           "from": 1795001200000,
         *           "given": null,
         *           "known": "seen",
         *           "note": "",
         *           "reason": null,
         *           "state": "idle",
         *           "to": 1795001800000
         *         }
         *       ],
         *       "press": "press1",
         *       "reason": "feed_jam",
         *       "shift": "1",
         *       "short": false,
         *       "to": 1795001800000,
         *       "unexplained_ms": 600000,
         *       "wants_reason": true
         *     }
         */
        readonly StandstillDto: {
            /** @description What that counts as. */
            readonly class: components["schemas"]["ClassName"];
            /** @description The day on which that shift began. */
            readonly day: string | null;
            /**
             * Format: int64
             * @description First instant.
             */
            readonly from: number;
            /** @description It still lasts. */
            readonly open: boolean;
            /** @description What it is made of, in order of time. */
            readonly parts: readonly components["schemas"]["StopPartDto"][];
            /** @description Which press. */
            readonly press: string;
            readonly reason: components["schemas"]["ReasonName"] | null;
            /** @description The name of the shift in which it began; null: it began before what was asked for. */
            readonly shift: string | null;
            /** @description Shorter than 5 minutes: nobody is asked. */
            readonly short: boolean;
            /**
             * Format: int64
             * @description First instant after; of one that lasts, now.
             */
            readonly to: number;
            /**
             * Format: int64
             * @description Of how long nobody and nothing says why.
             */
            readonly unexplained_ms: number;
            /** @description Nobody and nothing says why, of some of it, and it is long enough to be asked about. */
            readonly wants_reason: boolean;
        };
        /** @description Live event `state`. */
        readonly StateEvent: {
            /** @description Which press. */
            readonly press: string;
            /**
             * Format: int64
             * @description Since when.
             */
            readonly since: number | null;
            /** @description As of the press. */
            readonly state: components["schemas"]["StateName"];
        };
        /** @enum {string} */
        readonly StateName: "running" | "idle" | "starved" | "blocked" | "faulted" | "maintenance" | "off" | "power_off" | "unknown";
        /** @description `/presses/{press}/states`. */
        readonly StatesDto: {
            /**
             * Format: int64
             * @description First instant asked for.
             */
            readonly from: number;
            /**
             * Format: int64
             * @description Where the rest begins if these are not all: ask again from here.
             */
            readonly next: number | null;
            /**
             * @description Without a gap and in order of time, from `from` to `next` or, where that is null, to `to`: every
             *     instant is in exactly one.
             */
            readonly states: readonly components["schemas"]["StateSpan"][];
            /**
             * Format: int64
             * @description First instant not asked for.
             */
            readonly to: number;
        };
        /** @description A stretch of one state. */
        readonly StateSpan: {
            /**
             * Format: int64
             * @description First instant.
             */
            readonly from: number;
            /** @description As of the press. */
            readonly state: components["schemas"]["StateName"];
            /**
             * Format: int64
             * @description First instant after.
             */
            readonly to: number;
        };
        /** @description A step. None comes before the one above it. */
        readonly StepForm: {
            /** @description How long after the alarm has come, such as `3min`. */
            readonly after: string;
            /**
             * @description All of these at once: `own`, the person's own ways in their own order; `ring`, `sms`, `ntfy`, `telegram`,
             *     `email`, `webhook`.
             */
            readonly ways: readonly string[];
            /** @description `duty1` or `duty2`: who is on duty; `manager`: all managers; or the id of a person. */
            readonly whom: string;
        };
        /** @description A planned stop. */
        readonly StopDto: {
            /**
             * Format: int64
             * @description Its beginning.
             */
            readonly from: number;
            /** @description Its number in `plan.stop` of the settings, from 0. */
            readonly number: number;
            /** @description Of which presses; null: of all. */
            readonly presses: readonly string[] | null;
            /** @description Why. */
            readonly reason: string;
            /**
             * Format: int64
             * @description Since when it is known.
             */
            readonly registered: number;
            /**
             * Format: int64
             * @description Its end.
             */
            readonly to: number;
        };
        /** @description A planned stop. */
        readonly StopForm: {
            /** @description Its beginning, such as `2026-12-07T06:00`. */
            readonly from: string;
            /** @description Of which presses; left out: of all. */
            readonly presses?: readonly string[] | null;
            /** @description Why. */
            readonly reason: string;
            /**
             * Format: int64
             * @description Since when it is known, ms UTC: the server's to give; what is sent here is not looked at. What lies
             *     within a stop that was there before is known since then.
             */
            readonly registered?: number | null;
            /** @description Its end. */
            readonly to: string;
        };
        /** @description A piece of a stop, over which everything is the same. */
        readonly StopPartDto: {
            /** @description Who said so: the id of a person, device or token; null: the machine alone. */
            readonly by: string | null;
            readonly class: components["schemas"]["ClassName"] | null;
            /**
             * Format: int64
             * @description First instant.
             */
            readonly from: number;
            readonly given: components["schemas"]["ReasonName"] | null;
            /** @description How it is known that the press stood. */
            readonly known: components["schemas"]["KnownName"];
            /** @description In their own words; may be empty. */
            readonly note: string;
            readonly reason: components["schemas"]["ReasonName"] | null;
            readonly state: components["schemas"]["StateName"] | null;
            /**
             * Format: int64
             * @description First instant after.
             */
            readonly to: number;
        };
        /** @description Why a press stands. Its words are the page's message `reason-` and its id. */
        readonly StopReasonDto: {
            /** @description What it counts as. */
            readonly class: components["schemas"]["ClassName"];
            /** @description Its id. */
            readonly reason: components["schemas"]["ReasonName"];
        };
        /** @description Stops. */
        readonly StopsDto: {
            /**
             * Format: int64
             * @description First instant.
             */
            readonly from: number;
            /** @description Names of those who are told by their ids, for those who work with them. */
            readonly names: {
                readonly [key: string]: string;
            };
            /**
             * Format: int64
             * @description When it was looked at.
             */
            readonly now: number;
            /** @description How many were too short for `min_ms`. */
            readonly shorter: number;
            /**
             * Format: int64
             * @description How long these were together.
             */
            readonly shorter_ms: number;
            /** @description The latest first; of one that reaches beyond the span, what lies inside. */
            readonly stops: readonly components["schemas"]["StandstillDto"][];
            /**
             * Format: int64
             * @description First instant after, now at the latest.
             */
            readonly to: number;
        };
        /** @description The store. */
        readonly StoreDto: {
            /** @description Its id. */
            readonly id: string;
            /** @description It answered when it was last asked. */
            readonly ok: boolean;
            /** @description Holds simulated or replayed data. */
            readonly simulated: boolean;
            /**
             * Format: int64
             * @description Bytes on disk; null until it has answered once.
             */
            readonly size_bytes: number | null;
        };
        /** @description Other people for a while. */
        readonly SwapForm: {
            /** @description Its beginning, such as `2026-12-07T06:00`. */
            readonly from: string;
            /** @description Ids of people; empty: nobody. */
            readonly people: readonly string[];
            /** @description Its end. */
            readonly to: string;
        };
        /** @description How often an alarm came. */
        readonly TallyDto: {
            /** @description Each of these times, the first 500. */
            readonly at: readonly number[];
            /** @description How often it came. */
            readonly came: number;
            /**
             * Format: int64
             * @description When somebody was first told.
             */
            readonly first: number | null;
            /**
             * Format: int64
             * @description When somebody was last told.
             */
            readonly last: number | null;
            /**
             * Format: int32
             * @description 1 rings, 2 is pushed, 3 is in the shift's digest; null: it never came.
             */
            readonly priority: number | null;
            /** @description How often somebody was told of it: it did not follow another one, nothing explained it, and it had not just come. */
            readonly told: number;
        };
        /** @description What a press shall reach. */
        readonly TargetDto: {
            /**
             * Format: double
             * @description kg per hour of planned time.
             */
            readonly throughput: number | null;
            /**
             * Format: double
             * @description Percent of planned time in which it runs.
             */
            readonly uptime: number | null;
        };
        /** @description What a press shall reach. */
        readonly TargetForm: {
            /** @description Which. */
            readonly press: string;
            /**
             * Format: double
             * @description kg per hour of planned time.
             */
            readonly throughput?: number | null;
            /**
             * Format: double
             * @description Percent of planned time in which it runs.
             */
            readonly uptime?: number | null;
        };
        /** @description What stands in a formula. */
        readonly TermDto: {
            /**
             * Format: double
             * @description The sum of its pieces.
             */
            readonly amount: number;
            /** @description Its id. */
            readonly id: string;
            /** @description What makes it up, in order of time. */
            readonly pieces: readonly components["schemas"]["PieceDto"][];
            /** @description `ms`, `kg`, `kW.h` or `1`, which counts. */
            readonly unit: string;
        };
        /** @description A test of whether somebody is reached. */
        readonly TestDto: {
            /**
             * Format: int64
             * @description When it was asked for; null: nobody knew the time.
             */
            readonly at: number | null;
            /** @description Nothing is waited for any more. */
            readonly over: boolean;
            /** @description The alerter has taken it up. */
            readonly taken: boolean;
            /**
             * Format: int64
             * @description An answer is waited for until then; null: it is not taken up yet.
             */
            readonly until: number | null;
            /** @description Each way that was tried. */
            readonly ways: readonly components["schemas"]["TestWayDto"][];
            /** @description It is the week's. */
            readonly weekly: boolean;
        };
        /** @description What came of a test on one way. */
        readonly TestWayDto: {
            /**
             * Format: int64
             * @description When the person answered.
             */
            readonly answered: number | null;
            /** @description Why it has not, in the words of the log. */
            readonly failed: string | null;
            /**
             * Format: int64
             * @description When the other side took it; null: it has not.
             */
            readonly sent: number | null;
            /** @description Which. */
            readonly way: components["schemas"]["WayName"];
        };
        /** @description A sentence in all languages. */
        readonly Texts: {
            /** @description English. */
            readonly en: string;
            /** @description Albanian. */
            readonly sq: string;
            /** @description Serbian in Cyrillic script. */
            readonly "sr-Cyrl": string;
            /** @description Serbian in Latin script. */
            readonly "sr-Latn": string;
        };
        /** @description `/clock`: the server's own clock, or what was said to producers that wait for a time. */
        readonly TimeDto: {
            /** @description Where it is from: `system`, `ntp`, a person's id; `given` with the request. */
            readonly source: string;
            /**
             * Format: int64
             * @description The time.
             */
            readonly t: number;
            /** @description It may be used in figures. */
            readonly trusted: boolean;
        };
        /** @description A token; its text was told once, when it was made. */
        readonly TokenDto: {
            /**
             * Format: int64
             * @description Since when.
             */
            readonly created: number;
            /**
             * Format: int64
             * @description Until when; `null`: until it is revoked.
             */
            readonly expires?: number | null;
            /** @description The id. */
            readonly id: string;
            /** @description What it is for. */
            readonly name: string;
            /** @description The presses that it sees; `null`: all. */
            readonly presses?: readonly string[] | null;
            /** @description Its role. */
            readonly role: components["schemas"]["RoleName"];
            /**
             * Format: int64
             * @description When it was used last, to the hour.
             */
            readonly used?: number | null;
        };
        /** @description A topic at the site's ntfy server. */
        readonly TopicDto: {
            /** @description Opens the app and subscribes; null: the site has no ntfy server. */
            readonly app: string | null;
            /** @description The server asks who reads: a phone needs a user name and a password there. */
            readonly login: boolean;
            /** @description The server as phones reach it; null: the site has no ntfy server. */
            readonly server: string | null;
            /** @description Its name: whoever knows it can read it. */
            readonly topic: string;
            /** @description The same in a browser. */
            readonly web: string | null;
        };
        /** @description What a planned stop takes of a shift. */
        readonly TouchDto: {
            /** @description It was registered in time and is no planned time; false: told too late, and so it is. */
            readonly counts: boolean;
            /**
             * Format: int64
             * @description Where it begins within the shift.
             */
            readonly from: number;
            /** @description The stop's `number`. */
            readonly stop: number;
            /**
             * Format: int64
             * @description Where it ends within the shift.
             */
            readonly to: number;
        };
        /** @description A shift that a planned stop touches. */
        readonly TouchedShiftDto: {
            /** @description It was registered in time, and is no planned time. */
            readonly counts: boolean;
            /** @description The day on which it begins. */
            readonly day: string;
            /**
             * Format: int64
             * @description First instant of what both have in common.
             */
            readonly from: number;
            /**
             * Format: int64
             * @description How long before the shift it was registered; below zero: after it began.
             */
            readonly lead_ms: number;
            /** @description Of which press. */
            readonly press: string;
            /** @description The shift's name. */
            readonly shift: string;
            /**
             * Format: int64
             * @description First instant after.
             */
            readonly to: number;
        };
        /** @description The site's own certificate authority. */
        readonly TrustDto: {
            /** @description SHA-256 of its certificate, `AB:CD:…`: to be compared with what the console of the server says. */
            readonly fingerprint: string;
            /** @description Where the page is over TLS. */
            readonly https: string;
            /** @description The names and addresses for which the server has a certificate. */
            readonly names: readonly string[];
            /**
             * Format: int64
             * @description Until when it holds.
             */
            readonly until: number;
        };
        /** @description What is to be tried. */
        readonly TryRules: {
            /**
             * Format: int64
             * @description First instant.
             */
            readonly from: number;
            /** @description Of which presses; left out: of all. */
            readonly presses?: readonly string[] | null;
            readonly settings?: components["schemas"]["SettingsForm"] | null;
            /**
             * Format: int64
             * @description First instant after, at most 92 days later.
             */
            readonly to: number;
        };
        /** @description An entry of the rota; days, times and validity as of a shift. */
        readonly TurnForm: {
            /** @description On which days it begins. */
            readonly days: readonly string[];
            /** @description When it begins. */
            readonly from: string;
            /** @description Ids of people: the first technician, the second, and so on. */
            readonly people: readonly string[];
            /** @description When it ends. */
            readonly to: string;
            /** @description The first day on which it may begin. */
            readonly valid_from?: string | null;
            /** @description The last day on which it may begin. */
            readonly valid_to?: string | null;
        };
        /** @enum {string} */
        readonly UnitName: "1" | "h" | "kg/h" | "kW.h/t";
        /** @description Who wrote a version, and when. */
        readonly VersionDto: {
            /**
             * Format: int64
             * @description When; null: nobody knew the time, or nothing was ever changed.
             */
            readonly at: number | null;
            /** @description The id of who did, or `console`. */
            readonly by: string | null;
            /** @description Their name, if they are a person who is still here. */
            readonly by_name: string | null;
            /**
             * Format: int64
             * @description The older version that it brought back.
             */
            readonly returned_to: number | null;
            /**
             * Format: int64
             * @description Its number; 0: the file alone, nothing was ever changed.
             */
            readonly version: number;
        };
        /** @description A device that waits to be let in. */
        readonly WaitingDto: {
            /** @description The code that it shows. */
            readonly code: string;
            /**
             * Format: int64
             * @description Until when it holds.
             */
            readonly until: number;
        };
        /** @enum {string} */
        readonly WayName: "ntfy" | "telegram" | "sms" | "ring" | "email" | "webhook";
        /** @description Ways in order, by where somebody is. */
        readonly WaysDto: {
            /** @description Anywhere else. */
            readonly home: readonly components["schemas"]["WayName"][];
            /** @description When the site has no internet. */
            readonly offline: readonly components["schemas"]["WayName"][];
            /** @description At the plant. */
            readonly plant: readonly components["schemas"]["WayName"][];
        };
        /**
         * @description Which stops.
         * @enum {string}
         */
        readonly WhichStops: "open" | "unexplained" | "all";
        /** @description A person who can be on duty. */
        readonly WhoDto: {
            /** @description The id. */
            readonly id: string;
            /** @description Name for people. */
            readonly name: string;
            /** @description The role. */
            readonly role: components["schemas"]["RoleName"];
            /** @description The ways by which they have an address. */
            readonly ways: readonly components["schemas"]["WayName"][];
        };
        /** @enum {string} */
        readonly WhoName: "guest" | "person" | "device" | "token";
        /**
         * @description Why a figure has no value.
         * @enum {string}
         */
        readonly WhyMissing: "not_planned" | "not_seen" | "not_measured" | "no_target" | "not_run" | "nothing_pressed" | "no_failures" | "no_maintenance";
        /** @description Settings to be written. */
        readonly WriteSettings: {
            /**
             * Format: int64
             * @description The version that the writer has seen; if another one holds by now, nothing is written.
             */
            readonly based_on: number;
            /**
             * @description All settings, as in `/settings`. What is left out is as the file says. `registered` of a stop is the
             *     server's own to give.
             */
            readonly settings: components["schemas"]["SettingsForm"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly alarms: {
        readonly parameters: {
            readonly query?: {
                /** @description Those that stood after this instant, ms UTC; without `from` and `to`, those that are open now. */
                readonly from?: number;
                /** @description At most so many; by default 5000. */
                readonly limit?: number;
                /** @description Of which press; by default of all. */
                readonly press?: string;
                /** @description `open`, `closed`, or states of alarms divided by commas; by default all. */
                readonly state?: string;
                /** @description Those that stood before this instant, ms UTC. */
                readonly to?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AlarmsDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly alarm: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Its number */
                readonly alarm: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JournalDto"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly acknowledge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Its number */
                readonly alarm: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Nothing"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoneDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly in_service: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Its number */
                readonly alarm: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Nothing"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoneDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly note: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Its number */
                readonly alarm: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NoteDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoneDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly out_of_service: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Its number */
                readonly alarm: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoneDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly shelve: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Its number */
                readonly alarm: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ShelveDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoneDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly unshelve: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Its number */
                readonly alarm: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Nothing"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoneDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly backtest_alarms: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TryRules"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BacktestDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly alarm_performance: {
        readonly parameters: {
            readonly query?: {
                /** @description First instant, ms UTC; by default 7 days before `to`. */
                readonly from?: number;
                /** @description First instant after, ms UTC; by default now. */
                readonly to?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PerformanceDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly clock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TimeDto"];
                };
            };
        };
    };
    readonly set_clock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetClock"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TimeDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly crew: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CrewDto"];
                };
            };
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly choose_crew: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Choose"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CrewDto"];
                };
            };
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly leave_crew: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly devices: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DevicesDto"];
                };
            };
        };
    };
    readonly let_in: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LetIn"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeviceDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly revoke_device: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id */
                readonly device: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly enrol: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Question"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Answer"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly export: {
        readonly parameters: {
            readonly query: {
                /** @description `csv`, the default. */
                readonly format?: string;
                /** @description First instant, ms UTC; by default 24 h before `to`. */
                readonly from?: number;
                /** @description Which press. */
                readonly press: string;
                /** @description First instant after, ms UTC; by default now. */
                readonly to?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly kpis: {
        readonly parameters: {
            readonly query?: {
                /** @description By what they are divided; by default `press`. */
                readonly by?: components["schemas"]["ByName"];
                /** @description First instant, ms UTC; by default 24 h before `to`. */
                readonly from?: number;
                /** @description Of which presses, divided by commas; by default of all. */
                readonly press?: string;
                /** @description `true`: as the machine alone tells, without what people say of stops. */
                readonly raw?: boolean;
                /** @description First instant after, ms UTC; by default now. At most 400 days after `from`. */
                readonly to?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KpisDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly derivation: {
        readonly parameters: {
            readonly query: {
                /** @description Which figure. */
                readonly figure: components["schemas"]["FigureName"];
                /** @description First instant, ms UTC; by default 24 h before `to`. */
                readonly from?: number;
                /** @description Of which press. */
                readonly press: string;
                /** @description `true`: as the machine alone tells, without what people say of stops. */
                readonly raw?: boolean;
                /** @description First instant after, ms UTC; by default now. At most 32 days after `from`. */
                readonly to?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DerivationDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly live: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description `boot.number` */
                readonly "Last-Event-ID"?: string | null;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly asked_in: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PairingDto"];
                };
            };
        };
    };
    readonly ask_in: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PairingDto"];
                };
            };
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly people: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PersonDto"][];
                };
            };
        };
    };
    readonly add_person: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AddPerson"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly remove_person: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id */
                readonly person: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly change_person: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id */
                readonly person: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangePerson"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly contact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id */
                readonly person: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContactDto"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly set_contact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id */
                readonly person: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetContact"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContactDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly test: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id */
                readonly person: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LastTestDto"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly test_person: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id */
                readonly person: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LastTestDto"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly set_password: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id */
                readonly person: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewPassword"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly set_pin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id */
                readonly person: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewPin"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly pipeline: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PipelineDto"];
                };
            };
        };
    };
    readonly plan: {
        readonly parameters: {
            readonly query?: {
                /** @description First instant, ms UTC; by default 7 days before `to`. */
                readonly from?: number;
                /** @description Of which press; by default of all. */
                readonly press?: string;
                /** @description First instant after, ms UTC; by default in 7 days. */
                readonly to?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlanDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly planned_stops: {
        readonly parameters: {
            readonly query?: {
                /** @description First instant, ms UTC; by default 14 days before `to`. */
                readonly from?: number;
                /** @description Of which presses, divided by commas; by default of all. */
                readonly press?: string;
                /** @description First instant after, ms UTC; by default in 7 days. */
                readonly to?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlannedStopsDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly plan_stop: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlanStopDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlannedStopsDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly drop_stop: {
        readonly parameters: {
            readonly query: {
                /** @description The `version` of the list in which it has this number. */
                readonly based_on: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description Its place in the plan */
                readonly number: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlannedStopsDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly presses: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Floor"];
                };
            };
        };
    };
    readonly press: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Its id */
                readonly press: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PressDto"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly annotate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Its id */
                readonly press: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnnotateDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnnotatedDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly call: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Its id */
                readonly press: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Nothing"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoneDto"];
                };
            };
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly enter_production: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Its id */
                readonly press: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProductionForm"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProductionDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly series: {
        readonly parameters: {
            readonly query?: {
                /** @description First instant, ms UTC; by default an hour before `to`. */
                readonly from?: number;
                /** @description At most so many buckets; by default 600. */
                readonly points?: number;
                /** @description Signals, divided by commas. */
                readonly signals?: string;
                /** @description First instant after, ms UTC; by default now. */
                readonly to?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description Its id */
                readonly press: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SeriesDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly states: {
        readonly parameters: {
            readonly query?: {
                /** @description First instant, ms UTC; by default 24 h before `to`. */
                readonly from?: number;
                /** @description At most so many stretches; by default 5000. */
                readonly limit?: number;
                /** @description First instant after, ms UTC; by default now. */
                readonly to?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description Its id */
                readonly press: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StatesDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly problems: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Kind"][];
                };
            };
        };
    };
    readonly problem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The last part of its `type` */
                readonly kind: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Kind"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly production: {
        readonly parameters: {
            readonly query?: {
                /** @description First instant, ms UTC; by default 7 days before `to`. */
                readonly from?: number;
                /** @description Of which presses, divided by commas; by default of all. */
                readonly press?: string;
                /** @description First instant after, ms UTC; by default now. At most 400 days after `from`. */
                readonly to?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProductionsDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly reasons: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReasonsDto"];
                };
            };
        };
    };
    readonly session: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    readonly log_in: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LogIn"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionDto"];
                };
            };
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly log_out: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly own_contact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContactDto"];
                };
            };
        };
    };
    readonly set_own_contact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetContact"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContactDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly link_telegram: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Nothing"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChatCodeDto"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly own_test: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LastTestDto"];
                };
            };
        };
    };
    readonly test_own: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LastTestDto"];
                };
            };
        };
    };
    readonly enter: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ByLink"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly own_password: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OwnPassword"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly own_pin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewPin"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly settings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettingsDto"];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly write_settings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WriteSettings"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettingsDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly settings_versions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["VersionDto"][];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly settings_version: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Its number */
                readonly version: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OldSettingsDto"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly return_settings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Its number */
                readonly version: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnTo"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettingsDto"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly setup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SetUpDto"];
                };
            };
        };
    };
    readonly set_up: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FirstAnswers"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly shifts: {
        readonly parameters: {
            readonly query?: {
                /** @description First instant, ms UTC; by default 24 h before `to`. */
                readonly from?: number;
                /** @description Of which presses, divided by commas; by default of all. */
                readonly press?: string;
                /** @description First instant after, ms UTC; by default now. At most 400 days after `from`. */
                readonly to?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShiftsDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly stops: {
        readonly parameters: {
            readonly query?: {
                /** @description First instant, ms UTC; by default 24 h before `to`. */
                readonly from?: number;
                /** @description Those that are at least so long, ms; by default 300000, for shorter ones nobody is asked. 0: all. */
                readonly min_ms?: number;
                /** @description Of which presses, divided by commas; by default of all. */
                readonly press?: string;
                /** @description `open`: those that still last; `unexplained`: those of which a reason is wanted; `all`, the default. */
                readonly state?: components["schemas"]["WhichStops"];
                /** @description First instant after, ms UTC; by default now. At most 400 days after `from`. */
                readonly to?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StopsDto"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly tokens: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["TokenDto"][];
                };
            };
        };
    };
    readonly add_token: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AddToken"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MadeToken"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly revoke_token: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id */
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    readonly trust: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrustDto"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
}
