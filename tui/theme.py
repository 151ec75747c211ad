"""The two looks, dark and light: quiet paper, and few colours that each mean one thing.

Primary is what can be acted on and what a filter asks for; accent is the place where you are, and
the date in a sentence; secondary is what lies ahead; error is what is kept out or went wrong;
success is what a person confirmed.
"""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="timeline-dark",
    dark=True,
    primary="#7fa9d4",
    secondary="#a68fc4",
    accent="#e0b05c",
    foreground="#d3d7de",
    background="#15171c",
    surface="#15171c",
    panel="#1e2128",
    success="#93b877",
    warning="#d9905f",
    error="#d2757b",
    variables={"footer-background": "#1e2128", "footer-key-foreground": "#e0b05c", "block-cursor-text-style": "none"},
)
LIGHT = Theme(
    name="timeline-light",
    dark=False,
    primary="#2a5d91",
    secondary="#6f4d96",
    accent="#8a5a00",
    foreground="#25282d",
    background="#fbfaf7",
    surface="#fbfaf7",
    panel="#efede7",
    success="#3d6b23",
    warning="#a14f18",
    error="#a8323a",
    variables={"footer-background": "#efede7", "footer-key-foreground": "#8a5a00", "block-cursor-text-style": "none"},
)
THEMES = (DARK, LIGHT)
