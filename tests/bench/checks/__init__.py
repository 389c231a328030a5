"""The benchmark of the checks: a seeded corpus, operators that break or keep a translation, ours and other tools on both."""
