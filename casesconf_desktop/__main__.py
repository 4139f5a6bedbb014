"""Lets `python -m casesconf_desktop` run the app."""

import sys

from casesconf_desktop.cli import main

sys.exit(main())
