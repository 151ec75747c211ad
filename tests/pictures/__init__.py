"""The pictures of the README, made from the browser itself: `make pictures`."""
