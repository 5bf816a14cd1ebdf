//! E-mail, by SMTP: plain text in UTF-8. What belongs to one alarm is one conversation (`In-Reply-To`); what was
//! sent can't be changed, so an update is a message more in it. A link leads to a page with a button
//! ([`crate::door`]): whoever only opens the link, a scanner of the mail server too, changes nothing.

use std::{fmt, time::Duration};

use async_trait::async_trait;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message as Mail, Tokio1Executor,
    message::{
        Mailbox,
        header::{ContentType, HeaderName, HeaderValue},
    },
    transport::smtp::{
        authentication::Credentials,
        client::{Certificate, Tls as LettreTls, TlsParameters},
    },
};
use presswatch_domain::Priority;
use presswatch_runtime::{Secret, tasks::chain};
use ring::digest;

use super::{Address, BadSetting, Channel, Message, Receipt, SendError, Way};

/// How long a command may take, and how long all of it.
const COMMAND: Duration = Duration::from_secs(20);
const LIMIT: Duration = Duration::from_secs(60);

/// Which server, and who we are.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The server's name.
    pub host: String,
    /// Its port: 587, 465, 25.
    pub port: u16,
    /// How it is encrypted.
    pub tls: Tls,
    /// An authority that is believed beside those of the operating system, PEM.
    pub ca_pem: Option<Vec<u8>>,
    /// User and password.
    pub login: Option<(String, Secret)>,
    /// From whom: `presswatch@example.org`, or with a name before it and `<>` around it.
    pub from: String,
    /// Where [`crate::door`] is reached; `None`: there is no link to answer by.
    pub answers: Option<String>,
}

/// How a connection is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tls {
    /// From the first byte (465).
    Implicit,
    /// Once both have greeted (587); without it nothing is sent.
    StartTls,
    /// Not at all: a relay on the same machine or in the plant's network.
    None,
}

/// The way by e-mail.
pub struct Email {
    smtp: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    answers: Option<String>,
}

impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Email")
    }
}

impl Email {
    /// Checks the settings; opens nothing.
    pub fn new(settings: &Settings) -> Result<Email, BadSetting> {
        let bad = |field, why| BadSetting { field, why };
        let from: Mailbox =
            settings.from.parse().map_err(|_| bad("from", "an address is name@example.org"))?;
        if let Some(url) = &settings.answers {
            super::checked_url("answers", url)?;
        }
        if settings.tls == Tls::None && settings.login.is_some() {
            return Err(bad("login", "a password is not sent without TLS"));
        }
        let tls = match settings.tls {
            Tls::None => LettreTls::None,
            tls => {
                let mut parameters = TlsParameters::builder(settings.host.clone());
                if let Some(pem) = &settings.ca_pem {
                    let none = bad("ca_file", "there is no certificate in it");
                    // What holds no certificate is no error there.
                    if !String::from_utf8_lossy(pem).contains("-----BEGIN CERTIFICATE-----") {
                        return Err(none);
                    }
                    parameters =
                        parameters.add_root_certificate(Certificate::from_pem(pem).map_err(|_| none)?);
                }
                let parameters = parameters.build().map_err(|_| bad("ca_file", "it can't be used"))?;
                if tls == Tls::Implicit {
                    LettreTls::Wrapper(parameters)
                } else {
                    LettreTls::Required(parameters)
                }
            }
        };
        let mut smtp = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&settings.host)
            .port(settings.port)
            .tls(tls)
            .timeout(Some(COMMAND));
        if let Some((user, password)) = &settings.login {
            smtp = smtp.credentials(Credentials::new(user.clone(), password.expose().to_owned()));
        }
        Ok(Email { smtp: smtp.build(), from, answers: settings.answers.clone() })
    }

    async fn mail(
        &self,
        to: &Address,
        message: &Message,
        first: Option<&Receipt>,
    ) -> Result<Receipt, SendError> {
        let to: Mailbox =
            to.0.parse().map_err(|_| SendError::Never("that is no address of e-mail".to_owned()))?;
        let (id, mail) = self.compose(to, message, first)?;
        match tokio::time::timeout(LIMIT, self.smtp.send(mail)).await {
            Ok(Ok(_)) => Ok(first.cloned().unwrap_or(Receipt(id))),
            Ok(Err(error)) => Err(judged(&error)),
            Err(_) => Err(SendError::Later { why: "no answer in time".to_owned(), after_ms: None }),
        }
    }

    /// The mail, and its `Message-ID`.
    fn compose(
        &self,
        to: Mailbox,
        message: &Message,
        first: Option<&Receipt>,
    ) -> Result<(String, Mail), SendError> {
        let id = message_id(message, first, self.from.email.domain());
        let mut mail = Mail::builder()
            .from(self.from.clone())
            .to(to)
            .subject(message.title.replace(char::is_control, " "))
            .message_id(Some(id.clone()))
            .raw_header(header("Auto-Submitted", "auto-generated"))
            .header(ContentType::TEXT_PLAIN);
        if let Some(Receipt(first)) = first {
            mail = mail.in_reply_to(first.clone()).references(first.clone());
        } else if message.priority == Priority::P1 {
            mail = mail.raw_header(header("Importance", "high")).raw_header(header("X-Priority", "1"));
        }
        let bad = |_| SendError::Never("this makes no e-mail".to_owned());
        let mail = mail.body(self.text(message)).map_err(bad)?;
        Ok((id, mail))
    }

    fn text(&self, message: &Message) -> String {
        let mut text = message.text.clone();
        if let (Some(answer), Some(url)) = (&message.answer, &self.answers) {
            text += &format!("\n\n{}:\n{url}?t={}", answer.label, answer.token.expose());
        }
        if let Some(link) = &message.link {
            text += &format!("\n\n{link}");
        }
        text
    }
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// The same for the same message, however often it is sent: a mail program shows it once.
fn message_id(message: &Message, first: Option<&Receipt>, domain: &str) -> String {
    let mut of = message.key.clone();
    if first.is_some() {
        of += &format!("\0{}\0{}", message.title, message.text);
    }
    let digest = digest::digest(&digest::SHA256, of.as_bytes());
    let digits: String = digest.as_ref()[..16].iter().map(|byte| format!("{byte:02x}")).collect();
    format!("<{digits}@{domain}>")
}

/// What an error means. What the server says is not handed on: there are addresses in it.
fn judged(error: &lettre::transport::smtp::Error) -> SendError {
    let later = |why| SendError::Later { why, after_ms: None };
    match error.status() {
        Some(code) if error.is_permanent() => SendError::Never(format!("the mail server answers {code}")),
        Some(code) => later(format!("the mail server answers {code}")),
        None if error.is_timeout() => later("no answer in time".to_owned()),
        None if error.is_client() => SendError::Never(
            "the mail server can't do what the settings ask for: TLS, or this kind of login".to_owned(),
        ),
        None if error.is_response() => later("what answers is no mail server".to_owned()),
        None => later(match std::error::Error::source(error) {
            Some(source) => format!("not reached: {}", chain(source)),
            None => "not reached".to_owned(),
        }),
    }
}

#[async_trait]
impl Channel for Email {
    fn way(&self) -> Way {
        Way::Email
    }

    async fn send(&self, to: &Address, message: &Message) -> Result<Receipt, SendError> {
        self.mail(to, message, None).await
    }

    async fn update(
        &self,
        to: &Address,
        receipt: &Receipt,
        message: &Message,
    ) -> Result<Option<Receipt>, SendError> {
        self.mail(to, message, Some(receipt)).await.map(Some)
    }
}
