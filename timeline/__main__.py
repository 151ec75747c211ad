"""`python -m timeline` is the command."""

import sys

from timeline.cli import main

sys.exit(main())
