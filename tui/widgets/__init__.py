"""The parts of the browser, one a file; they know messages and values, never storage."""
