"""What the checks know of language: words, alphabets, facts in a text, the structure of Markdown. Pure functions."""
