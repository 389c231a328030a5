"""The site: staged Markdown, the generator that renders it, what is added afterwards, and the swap into place."""
