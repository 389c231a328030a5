"""From records to Markdown: templates, locale formatting, alphabets, the strings of the interface."""
