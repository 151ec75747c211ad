"""Documents in, events out: sentences, actors, themes, references, amounts, titles and status. Pure."""
