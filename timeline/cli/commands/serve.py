"""`timeline serve`: a calendar feed of the events of a filter."""

from __future__ import annotations

import socket
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import click

from timeline.cli.console import interface_language, say, talk
from timeline.cli.listening import base_address, is_local, listening
from timeline.cli.options import FilterCommand, asked, database_option, filter_argument, reading
from timeline.errors import TimelineError
from timeline.export.formats import Coarse, Options

if TYPE_CHECKING:
    from timeline.query import Query

EXAMPLES = (
    ("The address that your calendar subscribes to", "timeline serve --address"),
    ("One for what is planned, on another port", "timeline serve status:planned --port 8123 --address"),
)
PORT = 8571


@click.command("serve", cls=FilterCommand, examples=EXAMPLES)
@filter_argument
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen; others reach you at 0.0.0.0.")
@click.option("--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="0 takes any free one.")
@click.option("--address", "only_address", is_flag=True, help="Print the address and serve nothing.")
@click.option("--new-address", is_flag=True, help="Make a new address; the old one ends.")
@click.option(
    "--coarse", type=click.Choice(get_args(Coarse)), default="leave", show_default=True, help="As for `export`."
)
@click.option("--anniversaries", is_flag=True, help="As for `export`.")
@database_option
def command(
    *,
    filter_words: tuple[str, ...],
    host: str,
    port: int,
    only_address: bool,
    new_address: bool,
    coarse: Coarse,
    anniversaries: bool,
    database: Path | None,
) -> None:
    """Serve the events of a filter as a calendar that other programs subscribe to, until Ctrl-C.

    The address has a secret part, kept in your data folder: who has it can read the calendar.
    """
    from platformdirs import user_data_path

    from timeline.feed.address import secret_in

    query = asked(filter_words)
    secret = secret_in(user_data_path("timeline", appauthor=False), renew=new_address)
    if only_address:
        say(_address(host, port, secret))
        return
    with listening(host, port) as listener:
        address = _address(host, listener.getsockname()[1], secret)
        options = Options(source=address, language=interface_language(), coarse=coarse, anniversaries=anniversaries)
        application = _application(query, options, secret, database)
        say(address)
        sys.stdout.flush()
        talk("Serving until Ctrl-C.")
        if not is_local(host):
            talk("Whoever reaches this computer and has the address can read it; it travels unencrypted.")
        _run(application, listener)


def _application(query: Query, options: Options, secret: str, database: Path | None) -> Any:
    """The web application, once its database, its filter and the packages it needs are seen to be there."""
    from timeline.query import sentence
    from timeline.store.connection import default_path
    from timeline.store.find import check
    from timeline.store.labels import every_label

    with reading(database) as connection:
        check(connection, query)
        names = every_label(connection, interface_language())
    try:
        from timeline.feed.web import application
    except ModuleNotFoundError as error:
        raise TimelineError(
            f"serving needs the package {error.name}, which is not installed",
            hint="Install the extra: pipx install 'timeline-from-documents[serve]', or pip install starlette uvicorn.",
        ) from error
    from timeline.feed.calendar import Calendar

    told = replace(options, names=names, description=sentence(query))
    return application(Calendar(database or default_path(), query, told, date.today), secret)


def _run(application: Any, listener: socket.socket) -> None:
    import uvicorn

    settings = uvicorn.Config(application, log_level="warning", access_log=False, server_header=False)
    uvicorn.Server(settings).run(sockets=[listener])


def _address(host: str, port: int, secret: str) -> str:
    return f"{base_address(host, port)}/{secret}/timeline.ics"
