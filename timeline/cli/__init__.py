"""The command: parse, call, print. Each subcommand is a module that loads only when it is used."""

from __future__ import annotations

from timeline.cli.run import main, run_command

__all__ = ["main", "run_command"]
