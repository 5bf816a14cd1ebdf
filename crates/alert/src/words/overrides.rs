//! A site's own phrases: one file a language in a folder, read again when it has changed.

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::SystemTime,
};

use presswatch_locale::{BrokenPhrase, Language, Phrases};

/// Longest file, in bytes: all built-in messages are a tenth of it.
const MOST: u64 = 1 << 20;

/// What a site's own phrases can't be used for; built-in phrases hold instead.
#[derive(Debug, thiserror::Error)]
pub enum BrokenFile {
    /// A line of it.
    #[error("{}, {what}: the built-in phrase is said", path.display())]
    Line {
        /// Which file.
        path: PathBuf,
        /// Which line, and why.
        what: BrokenPhrase,
    },
    /// It can't be read; what was read of it before is said.
    #[error("{}: {source}", path.display())]
    Read {
        /// Which file.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
}

/// The phrases, as far as known with the site's own of `FOLDER/LANGUAGE.ftl` (`sq.ftl`, `sr-Latn.ftl`).
#[derive(Debug)]
pub struct Overrides {
    folder: PathBuf,
    seen: [Option<Stamp>; 4],
    phrases: Phrases,
}

/// By what a file is known to be another; `None`: there was none.
type Stamp = Option<(SystemTime, u64)>;

impl Overrides {
    /// Nothing is read yet.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), seen: [None; 4], phrases: Phrases::default() }
    }

    /// The phrases as of the last look.
    pub fn phrases(&self) -> &Phrases {
        &self.phrases
    }

    /// Reads what has changed since the last look, which is cheap if nothing has. Gives what is wrong, once.
    pub fn look(&mut self) -> Vec<BrokenFile> {
        let mut broken = Vec::new();
        for language in Language::ALL {
            let path = self.folder.join(format!("{}.ftl", language.tag()));
            let stamp = stamp(&path);
            let seen = &mut self.seen[language as usize];
            if *seen == Some(stamp) {
                continue;
            }
            *seen = Some(stamp);
            if stamp.is_none() {
                self.phrases.lift(language);
                continue;
            }
            match read(&path) {
                Ok(source) => {
                    let lines = self.phrases.lay(language, &source).into_iter();
                    broken.extend(lines.map(|what| BrokenFile::Line { path: path.clone(), what }));
                }
                Err(source) => broken.push(BrokenFile::Read { path, source }),
            }
        }
        broken
    }
}

fn stamp(path: &Path) -> Stamp {
    let known = fs::metadata(path).ok()?;
    Some((known.modified().unwrap_or(SystemTime::UNIX_EPOCH), known.len()))
}

fn read(path: &Path) -> io::Result<String> {
    match fs::metadata(path)?.len() {
        0..=MOST => fs::read_to_string(path),
        _ => Err(io::Error::new(io::ErrorKind::FileTooLarge, "longer than 1 MB")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_again_when_it_has_changed_and_its_broken_lines_are_told_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("sq.ftl");
        let mut overrides = Overrides::new(folder.path());
        let mut look = || {
            let broken: Vec<String> = overrides.look().iter().map(ToString::to_string).collect();
            (overrides.phrases().message(Language::Albanian, "phone-button", None).expect("a phrase"), broken)
        };
        assert_eq!(look(), ("E pashë".to_owned(), vec![]));
        fs::write(&path, "phone-button = Po\n").expect("written");
        assert_eq!(look(), ("Po".to_owned(), vec![]));
        fs::write(&path, "phone-button = Mirë\n\nphone-first = { $acton }\n").expect("written");
        let (said, broken) = look();
        assert_eq!(said, "Mirë");
        assert!(broken.len() == 1 && broken[0].contains("sq.ftl, line 3: `phone-first`"), "{broken:?}");
        assert_eq!(look(), ("Mirë".to_owned(), vec![]));
        fs::remove_file(&path).expect("removed");
        assert_eq!(look(), ("E pashë".to_owned(), vec![]));
    }

    #[test]
    fn a_file_that_cannot_be_read_is_told_once_and_what_was_read_before_is_said() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("sq.ftl");
        fs::write(&path, "phone-button = Po\n").expect("written");
        let mut overrides = Overrides::new(folder.path());
        assert!(overrides.look().is_empty());
        fs::write(&path, [0xff, 0xfe, 0xff]).expect("written");
        assert!(matches!(&overrides.look()[..], [BrokenFile::Read { .. }]));
        assert!(overrides.look().is_empty());
        let said = overrides.phrases().message(Language::Albanian, "phone-button", None);
        assert_eq!(said, Ok("Po".to_owned()));
    }
}
