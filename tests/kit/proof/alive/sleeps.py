"""Sleeps, and ends."""

import time

time.sleep(0.4)
print("done")
