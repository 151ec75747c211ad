"""What an event can be, apart from its date: the closed lists that filters, tables and faces share."""

from typing import Literal

Status = Literal["happened", "ongoing", "planned", "hypothetical"]
Review = Literal["proposed", "confirmed", "rejected"]
