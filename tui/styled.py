"""Styles from the style sheet for widgets that draw their own lines."""

from __future__ import annotations

from typing import ClassVar

from rich.style import Style
from textual.widget import Widget


class Styled(Widget):
    """Mixed into a widget that draws lines: `look` gives the style of one of its component classes.

    Textual mixes a translucent colour with what lies under it only for whole widgets; here it is
    mixed with the widget's own background, and what a class does not set stays unset.
    """

    LOOKS: ClassVar[str]
    """What the names of the component classes begin with."""

    def look(self, name: str) -> Style:
        """The style of the component class `LOOKS--name`."""
        known: dict[str, Style] = self.__dict__.setdefault("_looks", {})
        if name not in known:
            known[name] = self._mixed(f"{self.LOOKS}--{name}")
        return known[name]

    @property
    def ground(self) -> Style:
        """The style of the widget itself, which every line lies on; kept, since Textual mixes it anew each time."""
        known: dict[str, Style] = self.__dict__.setdefault("_looks", {})
        if "" not in known:
            known[""] = self.rich_style
        return known[""]

    def notify_style_update(self) -> None:
        self.__dict__.pop("_looks", None)
        super().notify_style_update()

    def _mixed(self, component: str) -> Style:
        styles = self.get_component_styles(component)
        under = self.background_colors[1]
        color = (under + styles.color).rich_color if styles.has_rule("color") else None
        background = (under + styles.background).rich_color if styles.has_rule("background") else None
        return styles.text_style + Style(color=color, bgcolor=background)
