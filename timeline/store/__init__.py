"""One SQLite file that holds documents, events and their evidence: opening, adding, finding, counting.

Reading uses plain `sqlite3` and imports nothing heavy; only making or upgrading a database loads
SQLAlchemy and Alembic.
"""
