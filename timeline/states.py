"""What an event can be, apart from its date, and what people decide: the closed lists that all parts share."""

from typing import Literal

Status = Literal["happened", "ongoing", "planned", "hypothetical"]
Review = Literal["proposed", "confirmed", "rejected"]

Origin = Literal["listed", "found"]
Alike = Literal["duplicate", "contradiction"]
Verdict = Literal["", "different"]
Decision = Literal["renamed", "alias", "merged", "refused"]
