"""The command: parse, call, print. Each subcommand is a module that loads only when it is used."""

from __future__ import annotations

import gc

# Starting makes no garbage: looking for it as often as Python does by default is a twentieth of `list`.
gc.set_threshold(100_000)

from timeline.cli.run import main, run_command  # noqa: E402 - what is set above is for what these load

__all__ = ["main", "run_command"]
