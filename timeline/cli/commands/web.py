"""`timeline web`: the browser in a web page."""

from __future__ import annotations

import secrets
import shlex
import subprocess
import sys
from pathlib import Path

import click

from timeline.cli.console import say, talk
from timeline.cli.listening import base_address, is_local, listening
from timeline.cli.options import TimelineCommand, database_option, reading
from timeline.errors import TimelineError

EXAMPLES = (
    ("Open the address that it prints in a web browser", "timeline web"),
    ("Of another database, at any free port", "timeline web --db project.db --port 0"),
)
PORT = 8572
_SECRET_BYTES = 24


@click.command("web", cls=TimelineCommand, examples=EXAMPLES)
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen; others reach you at 0.0.0.0.")
@click.option("--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="0 takes any free one.")
@click.option("--url", help="The address at which others reach it, as behind a proxy: https://example.org")
@database_option
def command(*, host: str, port: int, url: str | None, database: Path | None) -> None:
    """Open the browser in a web page, until Ctrl-C.

    Who has the address can read and change the timeline. Its secret part is another one each time.
    """
    with reading(database):  # it must be there before a page asks for it
        pass
    try:
        from tui.web import serve
    except ModuleNotFoundError as error:
        raise TimelineError(
            f"the web page needs the package {error.name}, which is not installed",
            hint="Install the extra: pipx install 'timeline-from-documents[web]', or pip install textual-serve.",
        ) from error
    secret = secrets.token_urlsafe(_SECRET_BYTES)
    with listening(host, port) as listener:
        base = url.rstrip("/") if url else base_address(host, listener.getsockname()[1])
        say(f"{base}/?key={secret}")
        sys.stdout.flush()
        talk("Serving until Ctrl-C.")
        if not is_local(host):
            talk("Whoever reaches this computer and has the address can change it; it travels unencrypted.")
        serve(_browser(database), listener, base, secret)


def _browser(database: Path | None) -> str:
    """The command line that each page runs."""
    arguments = [sys.executable, "-m", "timeline", *(["--db", str(database)] if database else [])]
    return subprocess.list2cmdline(arguments) if sys.platform == "win32" else shlex.join(arguments)
