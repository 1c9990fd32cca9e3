"""Has the exit status that stands for a deadlock."""

import sys

sys.exit(3)
