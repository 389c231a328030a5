"""What others copy: data, calendars, feeds. An export is a file here; its name is its id."""
