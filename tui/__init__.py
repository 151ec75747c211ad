"""The browser: a face of the library, in the terminal. `tui.app.run` opens it."""
