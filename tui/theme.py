"""The looks: quiet paper, dark and light, and few colours that each mean one thing.

Primary is what can be acted on and what a filter asks for; accent is the place where you are, and
the date in a sentence; secondary is what lies ahead; error is what is kept out or went wrong;
success is what a person confirmed.
"""

from __future__ import annotations

from textual.theme import BUILTIN_THEMES, Theme


def _theme(name: str, *, dark: bool, papers: str, colours: str) -> Theme:
    """A theme of ours: paper, panel and ink; then primary, secondary, accent, success, warning and error."""
    paper, panel, ink = papers.split()
    primary, secondary, accent, success, warning, error = colours.split()
    return Theme(
        name=name,
        dark=dark,
        primary=primary,
        secondary=secondary,
        accent=accent,
        success=success,
        warning=warning,
        error=error,
        foreground=ink,
        background=paper,
        surface=paper,
        panel=panel,
        variables={
            "footer-background": panel,
            "footer-key-foreground": accent,
            "block-cursor-text-style": "none",
        },
    )


DARK = _theme(
    "timeline-dark",
    dark=True,
    papers="#15171c #1e2128 #d3d7de",
    colours="#7fa9d4 #a68fc4 #e0b05c #93b877 #d9905f #d2757b",
)
LIGHT = _theme(
    "timeline-light",
    dark=False,
    papers="#fbfaf7 #efede7 #25282d",
    colours="#2a5d91 #6f4d96 #8a5a00 #3d6b23 #a14f18 #a8323a",
)
_SEPIA = _theme(
    "timeline-sepia",
    dark=False,
    papers="#f4ead6 #eaddc2 #1f170d",
    colours="#2d5474 #6b4a7d #8a4b08 #47631f #92431a #9c2f2f",
)
_CONTRAST = _theme(
    "timeline-contrast",
    dark=True,
    papers="#000000 #1a1a1a #ffffff",
    colours="#8fc7ff #d6b3ff #ffd24a #9be870 #ffab70 #ff8f97",
)
# Colours of the terminal itself: all that 16 colours can show, and what fits a palette of one's own.
_TERMINAL = (BUILTIN_THEMES["ansi-dark"], BUILTIN_THEMES["ansi-light"])

# What can be chosen, with what it is called.
LOOKS: dict[str, str] = {
    DARK.name: "Dark",
    LIGHT.name: "Light",
    _SEPIA.name: "Sepia",
    _CONTRAST.name: "High contrast",
    **dict(
        zip((theme.name for theme in _TERMINAL), ("Terminal colours, dark", "Terminal colours, light"), strict=True)
    ),
}
THEMES = (DARK, LIGHT, _SEPIA, _CONTRAST)

_FEW_COLOURS = ("standard", "windows")  # Rich's names for terminals of 16 colours


def start_theme(kept: str, colour_system: str | None = None) -> str:
    """The look to start with: the one kept, else the terminal's own colours where it has but 16, else dark."""
    if kept in LOOKS:
        return kept
    return _TERMINAL[0].name if colour_system in _FEW_COLOURS else DARK.name
