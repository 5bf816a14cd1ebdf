//! What a modem says, cut into lines. Bytes come one by one, so that it never matters how they were cut.

/// Longer lines are none of ours, in bytes.
const LONGEST: usize = 1024;

/// What was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// A line that is not empty, without white space around it.
    Line(String),
    /// `>`: the modem waits for the message itself.
    Prompt,
}

/// Gathers bytes to lines.
#[derive(Debug, Clone, Default)]
pub(super) struct Lines {
    part: Vec<u8>,
    /// The line is too long: nothing of it counts.
    endless: bool,
}

impl Lines {
    /// One more byte. `prompt`: a line may be a mere `>`, which nothing ends.
    pub(super) fn push(&mut self, byte: u8, prompt: bool) -> Option<Token> {
        match byte {
            b'\r' | b'\n' => {
                let line = std::mem::take(&mut self.part);
                let endless = std::mem::take(&mut self.endless);
                // What is beyond ASCII is in no word that counts; each byte is a letter of its own.
                let text: String = line.iter().map(|byte| char::from(*byte)).collect();
                let text = text.trim();
                (!endless && !text.is_empty()).then(|| Token::Line(text.to_owned()))
            }
            b'>' if prompt && self.part.is_empty() && !self.endless => Some(Token::Prompt),
            0 => None,
            _ if self.part.len() < LONGEST => {
                self.part.push(byte);
                None
            }
            _ => {
                self.endless = true;
                None
            }
        }
    }

    /// Forgets what was begun.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(bytes: &[u8], prompt: bool) -> Vec<Token> {
        let mut lines = Lines::default();
        bytes.iter().filter_map(|byte| lines.push(*byte, prompt)).collect()
    }

    fn line(text: &str) -> Token {
        Token::Line(text.to_owned())
    }

    #[test]
    fn lines_end_in_any_way_and_a_prompt_in_none() {
        assert_eq!(
            all(b"\r\nOK\r\n\n\r AT \r+CSQ: 1,99\n", false),
            [line("OK"), line("AT"), line("+CSQ: 1,99")]
        );
        assert_eq!(all(b"\r\n> \r\nOK\r", true), [Token::Prompt, line("OK")]);
        assert_eq!(all(b"\r\n> \r\n", false), [line(">")]);
        assert_eq!(all(b"a>\r", true), [line("a>")], "in the midst of a line it is a letter");
    }

    #[test]
    fn a_line_without_an_end_is_dropped_whole() {
        let mut bytes = vec![b'x'; 5000];
        bytes.extend(b">\rOK\r");
        assert_eq!(all(&bytes, true), [line("OK")]);
    }
}
