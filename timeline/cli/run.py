"""Running the command: one place that turns every error into a message and an exit code.

0 is success, 1 a failure, 2 wrong use; 130 is the shell's own number for Ctrl-C.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

import click

from timeline.cli.console import complain, prepare_streams
from timeline.cli.root import root
from timeline.errors import TimelineError

INTERRUPTED = 130

# Set by the shell when it asks how a command line could go on.
_COMPLETION = "_TIMELINE_COMPLETE"


def main() -> int:
    """Run the command of this process and return its exit code."""
    code = run_command(sys.argv[1:])
    gc.freeze()  # a tenth of `list` would be the interpreter's last search for garbage
    return code


def run_command(arguments: Sequence[str]) -> int:
    """Run the command with these arguments and return its exit code."""
    prepare_streams()
    try:
        code = _invoke(list(arguments))
        sys.stdout.flush()
    except TimelineError as error:
        complain(error)
        return error.exit_code
    except click.ClickException as error:
        _complain_of_use(error)
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        _abandon_output()
        return 0
    except OSError as error:
        _abandon_output()
        complain(TimelineError(f"the output cannot be written: {error.strerror or error}"))
        return 1
    return code


def _invoke(arguments: list[str]) -> int:
    """Parse and call. A command returns its exit code, or nothing for success.

    Not click's own `main`, which would keep interrupts and closed pipes to itself.
    """
    if _COMPLETION in os.environ:
        root.main(arguments, prog_name="timeline", complete_var=_COMPLETION)
    try:
        with root.make_context("timeline", arguments) as context:
            code = root.invoke(context)
    except click.exceptions.Exit as done:  # --help and --version
        return done.exit_code
    return code if isinstance(code, int) else 0


def _complain_of_use(error: click.ClickException) -> None:
    """A mistake in the options, in our form; click itself proposes the nearest name."""
    context = getattr(error, "ctx", None)
    hint = f"See {context.command_path} --help" if context else ""
    complain(TimelineError(error.format_message(), hint=hint))


def _abandon_output() -> None:
    """Let the interpreter's last flush go nowhere: who read the output has gone, or it cannot take more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
