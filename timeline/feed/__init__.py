"""A calendar feed: the events of a filter at an address that calendars subscribe to (the extra `serve`)."""
