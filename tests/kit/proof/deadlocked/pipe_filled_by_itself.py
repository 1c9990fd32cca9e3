"""A write into a pipe that nobody reads."""

import os

reading, writing = os.pipe()
os.write(writing, bytes(1 << 20))  # <- here
