"""Measurements: `python -m tests.bench [PART…]` prints each figure beside a yardstick of the same run.

A part is a module here with `run() -> list[Figure]`; it is found by its name.
"""
