"""Loaded before any test: how hard the laws are tried."""

import tests.laws  # noqa: F401 - it sets Hypothesis up
