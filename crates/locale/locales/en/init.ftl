# What `presswatch init` asks in a terminal.
init-exists = { $file } is there already and is not overwritten. Name another file, or move that one away.
init-ended = The answers ended before the last question. Nothing was written.
init-begin = A few questions; then { $file } is written, with comments. Enter takes what stands in [ ]. Ctrl-C ends, and nothing is written.
init-language = Language · Gjuha · Jezik · Језик
init-yes = yes
init-no = no
init-name = Name of the plant, for people
init-id = Its short name in data and topics (a-z, 0-9, _)
init-zone = Time zone, in which shifts and months are counted
init-server = Where shall the page and the store run?
init-server-here = on this machine, all of it
init-server-there = on a server; this machine only reads presses
init-open = Shall phones and screens on this network open the page?
init-edge = Name of this machine among the edges; the broker knows it by the same name
init-host = Address of the server’s MQTT broker
init-port = Its port
init-password = Password of { $user } at the broker (not shown; empty: put it into the file later)
init-press-name = Press { $count }
init-press = Name of the press, for people
init-profile = What kind of press is it?
init-profile-hydraulic-11kw = hydraulic, with a pump motor of about 11 kW
init-profile-mechanical-piston = mechanical, with a flywheel and a piston
init-profile-screw = a heated screw
init-profile-one-clamp = any press of which only the motor’s current is measured
init-by = What tells of it?
init-by-tcp = a PLC, a meter or an I/O module with Modbus TCP
init-by-serial = meters or I/O modules with Modbus on RS-485
init-by-mqtt = a device that publishes over MQTT
init-by-none = nothing yet
init-address = Its address, as in 192.168.1.20 or 192.168.1.20:502
init-port-serial = The serial port
init-baud = Its speed
init-parity = Its parity: none, even or odd
init-unit = The device’s number (unit)
init-signals-modbus = Which registers? In another window, this shows them and prints the lines to paste: { $probe }
    Paste the lines here, one for each signal; an empty line ends. They can be added to the file later.
init-mqtt-host = Address of the broker at which it publishes
init-signals-mqtt = What does it publish? A line for each signal, as in: motor_current = { "{" } topic = "shelly/status", pointer = "/current" { "}" }
    An empty line ends. They can be added to the file later.
init-another-press = Is there another press?
init-mains = What tells whether there is power from the grid?
init-mains-none = nothing, or a contact that was pasted above
init-mains-nut = a UPS, by Network UPS Tools (NUT)
init-mains-supply = the machine’s own battery or charger
init-nut = The UPS, as NAME@HOST
init-supply = Its name in /sys/class/power_supply
init-phones = How are people told of alarms?
init-phones-none = on the page only, for now
init-phones-ntfy = on their phones, through an ntfy server
init-ntfy = Address of the ntfy server, as phones reach it
init-ntfy-token = Its access token for this program (not shown; empty: it asks for none)
init-modem = Which modem shall ring phones and send SMS? Of several ports of one modem it is the one that answers AT.
init-pin = PIN of its SIM (not shown; empty: it asks for none)
init-written = Written: { $list }
    Check it, with the press switched on: { $check }
    Then start: { $run }

# The comments of the file that it writes. A line each, or several; `#` is put before each.
init-c-file = The configuration of presswatch at this plant. `presswatch check` says what is wrong with it.
    Files are only named here; a relative name begins at this file’s folder.
init-c-site-id = Stands in every topic and row: it can’t be changed later without beginning anew.
init-c-zone = Shifts and months are counted in it.
init-c-languages = The first one is for who has not chosen.
init-c-embedded-broker = A broker inside `presswatch serve`, for this machine only.
init-c-embedded-store = A file in the data folder (`--data`).
init-c-limits = Only what differs from the profile, for example:
init-c-states = Above this motor current it presses, in A. Watch it for a day; it belongs halfway between idling and pressing.
init-c-sources = What is read. Any number of devices may tell of a press, each signal from one of them.
    `presswatch probe` finds registers, `presswatch check` asks each of them once.
init-c-no-signal = Take the # away once there is a signal.
init-c-more-signals = Not wired yet. `presswatch probe` prints the lines:
init-c-password = The password stands in this file, which only its owner may read.
init-c-outbox = What is not at the server yet waits on this disk. `flush = "1s"` spares SD cards; a power cut may then take that second.
init-c-clock = "ntp": only a time that the network or a person has confirmed is believed. "system": this machine has a battery clock.
init-c-http = Health and metrics, for this machine only.
init-c-quarantine = What can’t be stored is kept aside, up to this size.
init-c-listen = The page. With 0.0.0.0 other machines open it, too; people log in.
init-c-listen-open = The page, for this machine and for the network.
init-c-alert = Raises alarms. Each person sets up their phone on the page, at “My phone”; who is told, and when, is in its settings.
init-c-answers = To this topic phones send that somebody has seen it.
