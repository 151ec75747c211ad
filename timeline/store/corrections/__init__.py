"""What people change: every change a step of a history that `undo` and `redo` walk, also after a restart.

A field that a person decided is settled: no later reading of a document overrules it; what one would have changed
waits in `open_items`. Each function works in one transaction of its own, is told which `tool` the person used, and
returns the `Step` that it made, None where nothing changed (`new` and `split`: the id of the event that they made).
Events are named by their whole ids (`timeline.store.find.event_id` finds them); several are changed in one step.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeline.store.corrections.actors import add_alias, merge_actors, refuse_actor, rename_actor
    from timeline.store.corrections.editing import confirm, edit, new, propose, reject, tag
    from timeline.store.corrections.image import settled_fields
    from timeline.store.corrections.joining import keep_apart, merge, split
    from timeline.store.corrections.naming import known_actor, known_subject
    from timeline.store.corrections.steps import Change, Step, Tool, history, redo, undo
    from timeline.store.corrections.waiting import QUESTIONS, Item, ItemKind, accept, dismiss, open_items
    from timeline.store.corrections.wording import change_text, value_text

# Names load their module when first used: reading events needs none of them.
_HOMES = {
    **dict.fromkeys(("add_alias", "merge_actors", "refuse_actor", "rename_actor"), "actors"),
    **dict.fromkeys(("confirm", "edit", "new", "propose", "reject", "tag"), "editing"),
    **dict.fromkeys(("Change", "Step", "Tool", "history", "redo", "undo"), "steps"),
    **dict.fromkeys(("keep_apart", "merge", "split"), "joining"),
    **dict.fromkeys(("QUESTIONS", "Item", "ItemKind", "accept", "dismiss", "open_items"), "waiting"),
    "settled_fields": "image",
    **dict.fromkeys(("known_actor", "known_subject"), "naming"),
    **dict.fromkeys(("change_text", "value_text"), "wording"),
}

__all__ = [
    "QUESTIONS",
    "Change",
    "Item",
    "ItemKind",
    "Step",
    "Tool",
    "accept",
    "add_alias",
    "change_text",
    "confirm",
    "dismiss",
    "edit",
    "history",
    "keep_apart",
    "known_actor",
    "known_subject",
    "merge",
    "merge_actors",
    "new",
    "open_items",
    "propose",
    "redo",
    "refuse_actor",
    "reject",
    "rename_actor",
    "settled_fields",
    "split",
    "tag",
    "undo",
    "value_text",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'timeline.store.corrections' has no attribute {name!r}")
    return getattr(import_module(f"timeline.store.corrections.{_HOMES[name]}"), name)
