"""Every key of the browser in one view: the bindings, by the part that has them.

A binding's id is the name by which a person can give it another key; its tooltip is the sentence
in the help.
"""

from __future__ import annotations

from textual.binding import Binding, BindingType


def _key(  # noqa: PLR0913  # a row of the tables below has that many columns
    key: str,
    action: str,
    label: str,
    tooltip: str,
    *,
    id: str,
    show: bool = False,
    display: str = "",
    priority: bool = False,
) -> Binding:
    """A row; with `priority` the key is taken before whatever has the focus can type it."""
    shown = display or None
    return Binding(key, action, label, show=show, key_display=shown, tooltip=tooltip, id=id, priority=priority)


BROWSER: list[BindingType] = [
    _key("slash", "edit_filter", "Filter", "Type a filter", id="browser.filter", show=True, display="/"),
    _key("a", "panel('actor')", "Actors", "Go to the actors", id="browser.actors", show=True),
    _key("t", "panel('theme')", "Themes", "Go to the themes", id="browser.themes", show=True),
    _key(
        "f", "panel('')", "Narrow down", "Go to the names used last: documents, sections, status", id="browser.facets"
    ),
    _key("c", "chart", "Chart", "Go to the chart", id="browser.chart"),
    _key("x", "clear", "All", "Show everything again", id="browser.clear", show=True),
    _key(
        "less_than_sign,alt+left", "past(-1)", "Filter before", "Filter before", id="browser.filter-before", display="<"
    ),
    _key(
        "greater_than_sign,alt+right",
        "past(1)",
        "Filter after",
        "Filter after it",
        id="browser.filter-after",
        display=">",
    ),
    _key("F", "saved", "Saved", "Filters with names: pick, save, rename, remove", id="browser.saved"),
    _key("w", "around", "What else", "See what else happened then, and back", id="browser.around"),
    _key("g", "go", "Go to", "Go to a date, typed as people do", id="browser.go"),
    _key("full_stop", "today", "Today", "Go to today", id="browser.today", display="."),
    _key("o", "open", "Open", "Open a link of the event", id="browser.open"),
    _key("d", "document", "Text", "Read the document at this place", id="browser.document", show=True),
    _key("D", "same_documents", "Its document", "All events of the same document", id="browser.same-document"),
    _key("e", "export", "Export", "Take what is shown to a file or the clipboard", id="browser.export", show=True),
    _key("A", "add", "Add", "Add documents, or stop adding", id="browser.add"),
    _key("S", "sql", "SQL", "Ask in SQL", id="browser.sql"),
    _key("plus,equals_sign", "zoom(1)", "Finer", "Chart: shorter stretches of time", id="browser.finer", display="+"),
    _key("minus", "zoom(-1)", "Coarser", "Chart: longer stretches of time", id="browser.coarser", display="-"),
    _key("C", "split", "Colours", "Chart: split by theme, or not", id="browser.split"),
    _key("T", "app.look", "Look", "Choose colours: dark, light and others", id="browser.look"),
    _key("question_mark,f1", "app.help", "Help", "All keys", id="browser.help", show=True, display="?"),
    _key("escape", "back", "Back", "Close what is open, back to the list", id="browser.back", display="Esc"),
    _key("q", "app.quit", "Quit", "Leave", id="browser.quit", show=True),
]
CORRECTING: list[BindingType] = [
    _key("y", "judge('confirm')", "Confirm", "It is right; or open again", id="correct.confirm"),
    _key("r", "judge('reject')", "Reject", "It is no event; or open again", id="correct.reject"),
    _key("E", "edit('date')", "Edit", "Change its date, title, status, actors, themes", id="correct.edit"),
    _key("semicolon", "edit('note')", "Note", "Write a note of your own", id="correct.note", display=";"),
    _key("N", "new", "New", "Write an event of your own", id="correct.new"),
    _key("number_sign", "tag", "Tag", "Put tags on, or take them off", id="correct.tag", display="#"),
    _key("m", "merge", "Merge", "Make the marked events one", id="correct.merge"),
    _key("s", "take_apart", "Split", "Take an event apart that several sentences tell of", id="correct.split"),
    _key("R", "review", "Review", "Go through what is open, one key each", id="correct.review"),
    _key("u", "walk(-1)", "Undo", "Take back the last change", id="correct.undo"),
    _key("U,ctrl+r", "walk(1)", "Redo", "Do again what was taken back", id="correct.redo", display="U"),
    _key("H", "history", "History", "See all that was changed, and go back or on to any of it", id="correct.history"),
]
LIST: list[BindingType] = [
    _key("down,j", "move(1)", "Down", "Next event", id="list.down", display="↓ j"),
    _key("up,k", "move(-1)", "Up", "Previous event", id="list.up", display="↑ k"),
    _key("pagedown,ctrl+f", "page(1)", "Page down", "A page down", id="list.page-down", display="PgDn"),
    _key("pageup,ctrl+b", "page(-1)", "Page up", "A page up", id="list.page-up", display="PgUp"),
    _key("home", "end(-1)", "First", "First event", id="list.first", display="Home"),
    _key("end,G", "end(1)", "Last", "Last event", id="list.last", display="End"),
    _key("right_square_bracket", "month(1)", "Next month", "Next month with events", id="list.next-month", display="]"),
    _key("left_square_bracket", "month(-1)", "Month before", "Month before", id="list.previous-month", display="["),
    _key("right_curly_bracket", "year(1)", "Next year", "Next year with events", id="list.next-year", display="}"),
    _key("left_curly_bracket", "year(-1)", "Year before", "Year before", id="list.previous-year", display="{"),
    _key("enter", "choose", "Read", "Read the evidence", id="list.read", show=True, display="Enter"),
    _key("space", "mark", "Mark", "Mark it, for what is done to several at once", id="list.mark", display="Space"),
    _key("v", "mark_range", "Mark to here", "Mark all from the last one marked", id="list.mark-range"),
]
FILTER: list[BindingType] = [
    _key("tab", "complete", "Complete", "Take what is offered", id="filter.complete"),
]
FACETS: list[BindingType] = [
    _key("down", "move(1)", "Down", "Next name", id="facets.down", display="↓"),
    _key("up", "move(-1)", "Up", "Name before", id="facets.up", display="↑"),
    _key("right", "screen.kind(1)", "Next kind", "Next kind of names", id="facets.next", show=True, display="→"),
    _key("left", "screen.kind(-1)", "Kind before", "Kind of names before", id="facets.previous", display="←"),
    _key("pagedown", "move(10)", "Page down", "Ten names down", id="facets.page-down", display="PgDn"),
    _key("pageup", "move(-10)", "Page up", "Ten names up", id="facets.page-up", display="PgUp"),
    _key("home", "move(-1000000)", "First", "First name", id="facets.first", display="Home"),
    _key("end", "move(1000000)", "Last", "Last name", id="facets.last", display="End"),
    _key(
        "enter,space",
        "switch(False)",
        "Only",
        "Ask for it, or no longer",
        id="facets.toggle",
        show=True,
        display="Enter",
    ),
    _key(
        "minus,exclamation_mark",
        "switch(True)",
        "Not",
        "Keep it out, or no longer",
        id="facets.exclude",
        show=True,
        display="-",
    ),
    _key("escape", "leave", "Back", "End the search, or back to the list", id="facets.leave", show=True, display="Esc"),
]
DETAIL: list[BindingType] = [
    _key("down,j", "scroll_down", "Down", "Scroll down", id="detail.down", display="↓ j"),
    _key("up,k", "scroll_up", "Up", "Scroll up", id="detail.up", display="↑ k"),
    _key("right,n", "screen.step(1)", "Next", "Next event", id="detail.next", show=True, display="n"),
    _key("left,p", "screen.step(-1)", "Back", "Event before", id="detail.previous", show=True, display="p"),
]
CHART: list[BindingType] = [
    _key("left,h", "move(-1)", "Earlier", "Earlier", id="chart.earlier", display="←"),
    _key("right,l", "move(1)", "Later", "Later", id="chart.later", display="→"),
    _key(
        "shift+left", "stretch(-1)", "Wider", "Stretch the range backwards", id="chart.stretch-back", display="Shift ←"
    ),
    _key("shift+right", "stretch(1)", "Wider", "Stretch the range forwards", id="chart.stretch", display="Shift →"),
    _key("pageup", "page(-1)", "Page back", "Half the chart back", id="chart.page-back", display="PgUp"),
    _key("pagedown", "page(1)", "Page on", "Half the chart on", id="chart.page-on", display="PgDn"),
    _key("home", "end(-1)", "First", "Where the first event is", id="chart.first", display="Home"),
    _key("end", "end(1)", "Last", "Where the last event is", id="chart.last", display="End"),
    _key("escape", "leave", "Back", "End the range, or back to the list", id="chart.leave", display="Esc"),
    _key("enter", "only", "Only this", "Show this time only, or all", id="chart.only", show=True, display="Enter"),
]
EXPORT: list[BindingType] = [
    _key("ctrl+y", "copy", "Copy", "Copy the events instead of writing a file", id="export.copy", display="^Y"),
    _key("ctrl+l", "copy_command", "Command", "Copy the command", id="export.copy-command", display="^L"),
    _key("escape", "cancel", "Cancel", "Close without doing anything", id="export.cancel", show=True, display="Esc"),
]
REVIEW: list[BindingType] = [
    _key("y,1,c,t", "answer('yes')", "Yes", "As the line above the keys says", id="review.yes", show=True, display="y"),
    _key("2", "answer('other')", "As the second", "One event, as the second", id="review.other"),
    _key("d,k,r", "answer('no')", "No", "As the line above the keys says", id="review.no", show=True, display="d"),
    _key("n,space", "move(1)", "Later", "Leave it open", id="review.later", show=True, display="n"),
    _key("p", "move(-1)", "Back", "The one before", id="review.before", show=True, display="p"),
    _key("u", "undo", "Undo", "Take the last answer back", id="review.undo", show=True),
    _key("E", "edit", "Edit", "Put the first event right", id="review.edit", show=True),
    _key("question_mark,f1", "app.help", "Help", "All keys", id="review.help", display="?"),
    _key("escape,q", "leave", "Leave", "Back to the timeline", id="review.leave", show=True, display="Esc"),
]
FORM: list[BindingType] = [
    _key("ctrl+s", "save", "Save", "Save what was changed", id="form.save", show=True, display="^S"),
    _key("escape", "cancel", "Cancel", "Close without changing anything", id="form.cancel", show=True, display="Esc"),
]
CYCLE: list[BindingType] = [
    _key("right,space,l", "turn(1)", "Next", "Next word", id="cycle.next", display="→"),
    _key("left,h", "turn(-1)", "Before", "Word before", id="cycle.before", display="←"),
]
ASK: list[BindingType] = [
    _key("tab", "complete", "Complete", "Take what is offered", id="ask.complete", priority=True),
    _key("escape", "cancel", "Cancel", "Close without doing anything", id="ask.cancel", show=True, display="Esc"),
]
CHOOSE_SOME: list[BindingType] = [
    _key("space", "mark", "Mark", "Mark it, or no longer", id="choose.mark", show=True, priority=True),
    _key("escape", "cancel", "Cancel", "Close without doing anything", id="choose.cancel", show=True, display="Esc"),
]
DIALOG: list[BindingType] = [
    _key("escape", "cancel", "Cancel", "Close without doing anything", id="dialog.cancel", show=True, display="Esc")
]
SAVED: list[BindingType] = [
    _key("escape", "cancel", "Cancel", "Close", id="saved.cancel", show=True, display="Esc"),
    _key("s", "save", "Save", "Save the filter that is shown", id="saved.save", show=True),
    _key("r", "rename", "Rename", "Give it another name", id="saved.rename", show=True),
    _key("delete,d", "remove", "Remove", "Forget it", id="saved.remove", show=True, display="Del"),
]
HISTORY: list[BindingType] = [
    _key("u", "walk(-1)", "Undo", "Take back the last change", id="history.undo", show=True),
    _key("U,ctrl+r", "walk(1)", "Redo", "Do again what was taken back", id="history.redo", show=True, display="U"),
    _key("escape,q,H", "leave", "Leave", "Back to the timeline", id="history.leave", show=True, display="Esc"),
]
DOCUMENT: list[BindingType] = [
    _key("escape,q,d", "back", "Back", "Back to the timeline", id="document.back", show=True, display="Esc"),
    _key("down,j", "move(1)", "Down", "Scroll down", id="document.down", display="↓ j"),
    _key("up,k", "move(-1)", "Up", "Scroll up", id="document.up", display="↑ k"),
    _key("question_mark,f1", "app.help", "Help", "All keys", id="document.help", display="?"),
    _key("slash", "find", "Find", "Find words in the document", id="document.find", show=True, display="/"),
    _key("f", "found(1)", "Next found", "Next place of the words", id="document.found", show=True),
    _key("F", "found(-1)", "Found before", "Place of the words before", id="document.found-before"),
    _key("n", "place(1)", "Next event", "Next event in the document", id="document.next", show=True),
    _key("p", "place(-1)", "Event before", "Event before in the document", id="document.previous", show=True),
]
SQL: list[BindingType] = [
    _key("f5", "ask", "Run", "Answer the query", id="sql.run", show=True, display="F5"),
    _key("f2", "examples", "Examples", "Start from an example", id="sql.examples", show=True, display="F2"),
    _key("f3", "tables", "Tables", "What tables and columns there are", id="sql.tables", show=True, display="F3"),
    _key("f4", "earlier", "Earlier", "Take up an earlier query", id="sql.earlier", show=True, display="F4"),
    _key("f6", "other", "Answer", "Between query and answer", id="sql.other", show=True, display="F6", priority=True),
    _key("f1", "app.help", "Help", "All keys", id="sql.help", display="F1"),
    _key("ctrl+s", "export", "Export", "Write the answer to a file", id="sql.export", show=True, display="^S"),
    _key("escape", "back", "Back", "Stop what runs; back to the timeline", id="sql.back", show=True, display="Esc"),
]
SQL_EDITOR: list[BindingType] = [
    _key("enter", "enter", "Enter", "Answer a query that ends in ;, else a new line", id="sql.enter", priority=True),
    _key("tab", "complete", "Complete", "Take the word offered, or the next", id="sql.complete", priority=True),
    _key("ctrl+up", "recall(1)", "Earlier", "Query before", id="sql.before", display="Ctrl ↑"),
    _key("ctrl+down", "recall(-1)", "Later", "Query after", id="sql.after", display="Ctrl ↓"),
]
SQL_ANSWER: list[BindingType] = [
    _key("down,j", "move(1, 0)", "Down", "Next row", id="answer.down", display="↓ j"),
    _key("up,k", "move(-1, 0)", "Up", "Row before", id="answer.up", display="↑ k"),
    _key("right,l", "move(0, 1)", "Right", "Next column", id="answer.right", display="→ l"),
    _key("left,h", "move(0, -1)", "Left", "Column before", id="answer.left", display="← h"),
    _key("pagedown", "page(1)", "Page down", "A page down", id="answer.page-down", display="PgDn"),
    _key("pageup", "page(-1)", "Page up", "A page up", id="answer.page-up", display="PgUp"),
    _key("home,g", "end(-1)", "First", "First row", id="answer.first", display="Home"),
    _key("end,G", "end(1)", "Last", "Last row", id="answer.last", display="End"),
    _key("circumflex_accent", "side(-1)", "First column", "First column", id="answer.left-side", display="^"),
    _key("dollar_sign", "side(1)", "Last column", "Last column", id="answer.right-side", display="$"),
    _key("enter", "screen.go", "Event", "To the event of this row", id="answer.event", show=True, display="Enter"),
    _key("y", "screen.copy", "Copy", "Copy the answer as CSV", id="answer.copy", show=True),
    _key("c", "screen.copy_cell", "Copy cell", "Copy this cell", id="answer.copy-cell", show=True),
]

# The parts as the help lists them.
PARTS: tuple[tuple[str, list[BindingType]], ...] = (
    ("Everywhere", BROWSER),
    ("Putting right", CORRECTING),
    ("Review", REVIEW),
    ("The list", LIST),
    ("Typing a filter", FILTER),
    ("Actors, themes and other names", FACETS),
    ("The event", DETAIL),
    ("The chart", CHART),
    ("Saved filters", SAVED),
    ("The history", HISTORY),
    ("The document", DOCUMENT),
    ("SQL", [*SQL, *SQL_EDITOR]),
    ("The answer to SQL", SQL_ANSWER),
)
# What each screen says at its own foot instead; keys can be changed in all of them.
TABLES: tuple[tuple[str, list[BindingType]], ...] = (
    *PARTS,
    ("Taking along", EXPORT),
    ("Editing an event", [*FORM, *CYCLE]),
    ("Questions", ASK),
    ("Lists to choose from", [*DIALOG, *CHOOSE_SOME[:1]]),
)
