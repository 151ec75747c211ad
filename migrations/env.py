"""Runs the migrations on the connection that `timeline.store.migrate` hands over, inside its transaction."""

from __future__ import annotations

from typing import Any

from alembic import context
from sqlmodel import SQLModel

from timeline.store import decision_tables, tables

assert tables  # importing them fills the metadata
assert decision_tables


def include_object(schema_item: Any, name: str | None, kind: str, reflected: bool, compare_to: Any) -> bool:
    """Leave out what the tables do not describe: the shadow tables of the full-text index."""
    return not (kind == "table" and name is not None and name.startswith("event_fts"))


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    include_object=include_object,
    transactional_ddl=True,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
