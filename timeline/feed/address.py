"""The secret part of the feed's address: who knows it may read, so it is long, random and kept."""

from __future__ import annotations

import os
import re
import secrets
from pathlib import Path

from timeline.errors import TimelineError

_BYTES = 24  # 192 bits: nobody guesses that
_SECRET = re.compile(r"[\w-]{32,}")
_NAME = "feed-address"


def secret_in(folder: Path, *, renew: bool = False) -> str:
    """The secret kept in a folder, made at first use and anew with `renew`; only its owner may read the file.

    Raise `TimelineError` where it cannot be kept, or where the file holds something else.
    """
    path = folder / _NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if renew:
            path.unlink(missing_ok=True)
        if not path.exists():
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with open(descriptor, "w", encoding="ascii") as stream:  # noqa: PTH123 - of a descriptor, for its mode
                stream.write(secrets.token_urlsafe(_BYTES) + "\n")
        secret = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise TimelineError(
            f"the address of the feed cannot be kept in {path}: {error}", hint="Check the permissions of that folder."
        ) from error
    if not _SECRET.fullmatch(secret):
        raise TimelineError(f"{path} holds no address", hint="Make a new one: timeline serve --new-address")
    return secret
