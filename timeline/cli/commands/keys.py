"""`timeline keys`: the keys of the browser, and the file that changes them."""

from __future__ import annotations

import click

from timeline.cli.console import say, talk
from timeline.cli.options import TimelineCommand, json_option
from timeline.cli.table import Column, lines

EXAMPLES = (
    ("Which there are", "timeline keys"),
    ("A file with all of them, to write changes into", "timeline keys --default"),
)
LAYOUT = (Column("name"), Column("keys", "value"), Column("what it does", weight=1))


@click.command("keys", cls=TimelineCommand, examples=EXAMPLES)
@click.option("--default", "as_file", is_flag=True, help="Print a file with every key, commented out.")
@json_option
def command(*, as_file: bool, as_json: bool) -> None:
    """Show the keys of the browser, and the file in which they can be given others."""
    from tui.keymap import bindings, default_file, default_path, read_keymap, shown

    if as_file:
        say(default_file().rstrip("\n"))
        talk(f"Change what you like and keep it as {default_path()}")
        return
    keymap = read_keymap(default_path())
    rows = [[name, shown(binding, keymap), binding.tooltip] for name, binding in bindings().items()]
    if as_json:
        from timeline.export.jsonl import json_line

        for name, keys, about in rows:
            say(json_line({"name": name, "keys": keys.split(), "about": about, "own": name in keymap}))
        return
    for line in lines(LAYOUT, rows):
        say(line)
    talk(f"{len(keymap)} of them are yours, from {default_path()}" if keymap else f"Change them in {default_path()}")
