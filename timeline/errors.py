"""Every error a person can meet, in one view.

A message says what is wrong and where; `hint` says what to do next.
The faces print both and leave with `exit_code`: 1 for a failure, 2 for wrong use.
"""


class TimelineError(Exception):
    """The root: whatever goes wrong in a way that we can explain."""

    exit_code = 1

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(TimelineError):
    """What was asked cannot be meant: a wrong option, date or filter."""

    exit_code = 2


class DateError(UsageError):
    """Text that names no day or period we can read."""


class FilterError(UsageError):
    """A filter that cannot be read; `position` is the offset in `text` where it went wrong."""

    def __init__(self, message: str, *, text: str, position: int, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.text = text
        self.position = position


class DocumentError(TimelineError):
    """A file that cannot be read as a document."""


class CatalogueError(TimelineError):
    """A mistake in a list of actors or themes; the message names the file and the entry."""


class DatabaseError(TimelineError):
    """The database cannot be opened, upgraded or written."""


class SqlError(UsageError):
    """A person's own SQL was refused, wrong or too slow; `position` is the place in `text`, "" where it is unknown."""

    def __init__(self, message: str, *, hint: str = "", text: str = "", position: int = 0) -> None:
        super().__init__(message, hint=hint)
        self.text = text
        self.position = position


class NotFoundError(UsageError):
    """Nothing stored answers to the name given."""


class ExportError(TimelineError):
    """An export could not be written, or an import not be read."""
