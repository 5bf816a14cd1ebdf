"""A mail server for the tests: aiosmtpd, and faults by the name before the @.

smtp_server.py JSON, an object with
  port       of loopback
  tls        "starttls" (asked for before anything else), "implicit", or "none"
  cert, key  files, PEM
  user, password   left out, nobody logs in

It prints a JSON object a line: {"listening": port}; for each mail {"from", "to", "user", "headers", "text"}, the headers and
the text decoded.

no-such@… is refused with 550, later@… with 451.
"""
import json
import ssl
import sys
import threading
from email import message_from_bytes, policy

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

config = json.loads(sys.argv[1])


def say(**what):
    print(json.dumps(what), flush=True)


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split("@")[0]
        if name == "no-such":
            return f"550 5.1.1 <{address}>: there is nobody of this name"
        if name == "later":
            return f"451 4.3.0 <{address}>: try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        mail = message_from_bytes(envelope.content, policy=policy.default)
        user = session.auth_data.login.decode() if session.authenticated else None
        headers = {name.lower(): str(value) for name, value in mail.items()}
        say(**{"from": envelope.mail_from, "to": envelope.rcpt_tos, "user": user, "headers": headers, "text": mail.get_content()})
        return "250 OK"


def authenticator(server, session, envelope, mechanism, data):
    good = data.login.decode() == config["user"] and data.password.decode() == config["password"]
    return AuthResult(success=good, handled=False, auth_data=data)


tls = config["tls"]
context = None
if tls != "none":
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(config["cert"], config["key"])
options = {"hostname": "127.0.0.1", "port": config["port"]}
if "user" in config:
    # With implicit TLS it does not know that there is any.
    options |= {"authenticator": authenticator, "auth_required": True, "auth_require_tls": tls == "starttls"}
if tls == "starttls":
    options |= {"tls_context": context, "require_starttls": True}
if tls == "implicit":
    options |= {"ssl_context": context}
controller = Controller(Handler(), **options)
controller.start()
say(listening=config["port"])
threading.Event().wait()
