"""What fills the terminal: the browser itself, and what opens over it."""
