//! Questions in a terminal: one line each, so that they work over a serial console and with a screen
//! reader.

use std::io::{BufRead, IsTerminal, StdinLock, StdoutLock, Write};

use presswatch_locale::Language;

use crate::{check::Refused, words::say};

/// Asks on one stream and reads the answers from another.
pub struct Asker<R, W> {
    input: R,
    output: W,
    /// In which it asks.
    pub language: Language,
    /// Reads without showing, where that can be done.
    hidden: fn(&mut R) -> std::io::Result<String>,
}

/// Asks whoever started the program.
pub fn terminal(language: Language) -> Asker<StdinLock<'static>, StdoutLock<'static>> {
    let stdin = std::io::stdin();
    let hidden: fn(&mut StdinLock<'static>) -> std::io::Result<String> = match stdin.is_terminal() {
        true => |_| rpassword::read_password(),
        false => |input| {
            let mut line = String::new();
            match input.read_line(&mut line)? {
                0 => Err(std::io::ErrorKind::UnexpectedEof.into()),
                _ => Ok(line.trim().to_owned()),
            }
        },
    };
    Asker::new(stdin.lock(), std::io::stdout().lock(), language, hidden)
}

impl<R: BufRead, W: Write> Asker<R, W> {
    /// Nothing is asked yet.
    pub fn new(
        input: R,
        output: W,
        language: Language,
        hidden: fn(&mut R) -> std::io::Result<String>,
    ) -> Self {
        Self { input, output, language, hidden }
    }

    /// Says a sentence.
    pub fn say(&mut self, id: &str, words: &[(&str, String)]) -> anyhow::Result<()> {
        let text = say(self.language, id, words);
        self.print(&text)
    }

    /// Says what is in words already.
    pub fn print(&mut self, text: &str) -> anyhow::Result<()> {
        Ok(writeln!(self.output, "{text}")?)
    }

    /// A text; an empty line is the `usual` one, or asks again if there is none.
    pub fn text(&mut self, id: &str, words: &[(&str, String)], usual: &str) -> anyhow::Result<String> {
        loop {
            let question = say(self.language, id, words);
            match usual {
                "" => write!(self.output, "{question}: ")?,
                _ => write!(self.output, "{question} [{usual}]: ")?,
            }
            let line = self.line()?;
            match (line.as_str(), usual) {
                ("", "") => {}
                ("", _) => return Ok(usual.to_owned()),
                _ => return Ok(line),
            }
        }
    }

    /// One of several, by its number; an empty line is the first.
    pub fn choice(
        &mut self,
        id: &str,
        words: &[(&str, String)],
        options: &[String],
    ) -> anyhow::Result<usize> {
        self.say(id, words)?;
        for (number, option) in options.iter().enumerate() {
            writeln!(self.output, "  {}  {option}", number + 1)?;
        }
        loop {
            write!(self.output, "1–{} [1]: ", options.len())?;
            let line = self.line()?;
            match line.parse::<usize>() {
                _ if line.is_empty() => return Ok(0),
                Ok(number) if (1..=options.len()).contains(&number) => return Ok(number - 1),
                _ => {}
            }
        }
    }

    /// Yes or no; an empty line is no.
    pub fn yes(&mut self, id: &str) -> anyhow::Result<bool> {
        let options = ["init-no", "init-yes"].map(|option| say(self.language, option, &[]));
        Ok(self.choice(id, &[], &options)? == 1)
    }

    /// A line of what is pasted; `None`: an empty one, the end.
    pub fn pasted(&mut self) -> anyhow::Result<Option<String>> {
        write!(self.output, "> ")?;
        Ok(Some(self.line()?).filter(|line| !line.is_empty()))
    }

    /// A text that nobody shall see; it may be empty.
    pub fn secret(&mut self, id: &str, words: &[(&str, String)]) -> anyhow::Result<String> {
        write!(self.output, "{}: ", say(self.language, id, words))?;
        self.output.flush()?;
        match (self.hidden)(&mut self.input) {
            Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
                Err(Refused::said(say(self.language, "init-ended", &[])).into())
            }
            told => Ok(told?),
        }
    }

    /// What was said.
    #[cfg(test)]
    pub fn into_output(self) -> W {
        self.output
    }

    fn line(&mut self) -> anyhow::Result<String> {
        self.output.flush()?;
        let mut line = String::new();
        match self.input.read_line(&mut line)? {
            0 => Err(Refused::said(say(self.language, "init-ended", &[])).into()),
            _ => Ok(line.trim().to_owned()),
        }
    }
}
