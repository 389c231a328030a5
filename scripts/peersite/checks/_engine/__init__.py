"""How the checks are run: on which records, what is kept from one run to the next, and which findings are silenced.

`registry` finds the checks, `survey` runs them, `ignores` silences, `parts` cuts the content, `store` keeps what was found,
`examine` puts them together.
"""
