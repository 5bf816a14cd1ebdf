use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use super::*;

#[test]
fn nobody_costs_as_much_as_somebody() {
    let head = |hash: &str| hash.split('$').take(4).map(str::to_owned).collect::<Vec<_>>();
    let hasher = Hasher::default();
    let hash = hasher.hash(&Secret::new("nine lives of a cat")).expect("a hash");
    assert_eq!(head(&hash), head(NOBODY));
    assert_eq!(head(&hash), ["", "argon2id", "v=19", "m=19456,t=2,p=1"]);
    assert_eq!(hash.len(), NOBODY.len());
    for password in ["", "nine lives of a cat", "nobody is here !"] {
        assert!(!hasher.verify(&Secret::new(password), NOBODY).expect("checked"), "{password}");
    }
}

#[test]
fn a_hash_is_of_one_password_and_salted() {
    let hasher = Hasher::default();
    let (right, wrong) = (Secret::new("nine lives of a cat"), Secret::new("nine lives of a caT"));
    let hash = hasher.hash(&right).expect("a hash");
    assert!(hasher.verify(&right, &hash).expect("checked"));
    assert!(!hasher.verify(&wrong, &hash).expect("checked"));
    assert_ne!(hash, hasher.hash(&right).expect("a hash"));
    assert!(hasher.verify(&right, "$argon2id$broken").is_err());
    assert!(!hash.contains("nine"));
}

#[test]
fn length_counts() {
    let check = |text: &str| check(&Secret::new(text), "agron");
    assert!(matches!(check("kafshë pu"), Err(ChangeError::ShortPassword { least: 10 })));
    assert!(check("kafshë pun").is_ok());
    assert!(check("мирна река").is_ok());
    assert!(matches!(check(&"xyw ".repeat(257)), Err(ChangeError::LongPassword { most: 1024 })));
    assert!(check("two words").is_err() && check("three words").is_ok());
}

#[test]
fn what_anybody_would_try_first_is_refused() {
    for text in [
        "1234567890",
        "0123456789",
        "9876543210",
        "aaaaaaaaaaaa",
        "1212121212",
        "abcdefghijk",
        "Password123!",
        "12password34",
        "passwordpassword",
        "AdminAdmin1",
        "administrator",
        "Presswatch-2026",
        "novo brdo 2026",
        "Novobërdë1999",
        "qwertyuiop",
        "qwertz12345",
        "1q2w3e4r5t",
        "lozinka12345",
        "Fjalekalimi1",
        "agron.hoxha",
        "AgronHoxha2026",
        "agron hoxha agron hoxha",
        "pass1word2press3",
        "testtesttest",
    ] {
        let verdict = check(&Secret::new(text), "agron.hoxha");
        assert!(matches!(verdict, Err(ChangeError::CommonPassword)), "{text}: {verdict:?}");
    }
    for text in ["0441972365", "agron drinks tea", "press the button", "a password of mine", "ulqin në verë"]
    {
        assert!(check(&Secret::new(text), "agron").is_ok(), "{text}");
    }
}

#[test]
fn a_login_without_letters_makes_no_password_common() {
    assert!(check(&Secret::new("kafshë pune"), "!!!").is_ok());
}

#[test]
fn few_hashes_at_once_and_a_flood_is_refused() {
    let hasher = Arc::new(Hasher::default());
    let held: Vec<Turn<'_>> = (0..AT_ONCE).map(|_| hasher.turn().expect("a turn")).collect();
    let served = Arc::new(AtomicUsize::new(0));
    let threads: Vec<_> = (0..WAITING)
        .map(|_| {
            let (hasher, served) = (hasher.clone(), served.clone());
            std::thread::spawn(move || {
                let turn = hasher.turn().expect("a turn");
                served.fetch_add(1, Ordering::SeqCst);
                drop(turn);
            })
        })
        .collect();
    hasher.until_waiting(WAITING);
    assert_eq!(served.load(Ordering::SeqCst), 0);
    assert!(matches!(hasher.turn(), Err(AccountsError::Busy)));
    drop(held);
    for thread in threads {
        thread.join().expect("served");
    }
    assert_eq!(served.load(Ordering::SeqCst), WAITING);
    assert_eq!(*hasher.now.lock().expect("not poisoned"), (0, 0));
}
