"""`timeline db`: the database as a file."""

from __future__ import annotations

from pathlib import Path

import click

from timeline.cli.console import say, talk
from timeline.cli.options import TimelineCommand, database_option, reading

EXAMPLES = {
    "path": (
        ("Where is it?", "timeline db path"),
        ("The one of this project", "timeline --db project.db db path"),
    ),
    "check": (
        ("Is it whole?", "timeline db check"),
        ("In a script", "timeline db check && timeline db backup checked.db"),
    ),
    "backup": (
        ("A copy, safe also while others write", "timeline db backup copy.db"),
        ("Of another database", "timeline --db project.db db backup project-copy.db"),
    ),
    "repair": (
        ("Build the full-text index anew", "timeline db repair"),
        ("Of another database", "timeline --db project.db db repair"),
    ),
    "metadata": (
        ("For Datasette: datasette timeline.db --metadata metadata.json", "timeline db metadata"),
        ("Of another database", "timeline --db project.db db metadata"),
    ),
    "upgrade": (
        ("Bring it to this version's schema", "timeline db upgrade"),
        ("Of another database", "timeline --db project.db db upgrade"),
    ),
}


class DatabaseGroup(click.Group):
    """The group's own help ends with examples, as each command's does."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        TimelineCommand.write_examples((EXAMPLES["path"][0], EXAMPLES["backup"][0]), formatter)


@click.group("db", cls=DatabaseGroup)
def command() -> None:
    """Where the database is; check, back up, upgrade it."""


@command.command("path", cls=TimelineCommand, examples=EXAMPLES["path"])
@database_option
def path_command(database: Path | None) -> None:
    """Print the path of the database."""
    from timeline.store.connection import default_path

    say(str(database or default_path()))


@command.command("check", cls=TimelineCommand, examples=EXAMPLES["check"])
@database_option
def check_command(database: Path | None) -> int:
    """Check the file, its links and its full-text index; fail when something is wrong."""
    from timeline.store.upkeep import check

    with reading(database) as connection:
        faults = check(connection)
    for fault in faults:
        say(fault)
    if not faults:
        talk("All is well.")
    return 1 if faults else 0


@command.command("backup", cls=TimelineCommand, examples=EXAMPLES["backup"])
@click.argument("target", metavar="FILE", type=click.Path(path_type=Path))
@database_option
def backup_command(target: Path, database: Path | None) -> None:
    """Copy the database to FILE, which must not exist yet."""
    from timeline.store.upkeep import backup

    with reading(database) as connection:
        backup(connection, target)
    talk(f"Copied to {target}.")


@command.command("repair", cls=TimelineCommand, examples=EXAMPLES["repair"])
@database_option
def repair_command(database: Path | None) -> None:
    """Build the full-text index anew from the events."""
    from timeline.store.upkeep import repair_index

    with reading(database) as connection:
        repair_index(connection)
    talk("The full-text index is built anew.")


@command.command("metadata", cls=TimelineCommand, examples=EXAMPLES["metadata"])
@database_option
def metadata_command(database: Path | None) -> None:
    """Print a metadata file for Datasette: what each table, view and column holds."""
    from json import dumps

    from timeline.store.connection import default_path
    from timeline.store.described import datasette_metadata

    with reading(database) as connection:
        say(dumps(datasette_metadata(connection, (database or default_path()).stem), indent=2))


@command.command("upgrade", cls=TimelineCommand, examples=EXAMPLES["upgrade"])
@database_option
def upgrade_command(database: Path | None) -> None:
    """Bring the database to this version's schema. Any command does so when it opens an older one."""
    from timeline.store.connection import SCHEMA_VERSION

    with reading(database):
        talk(f"The database has schema {SCHEMA_VERSION}, that of this version.")
