"""A read from a pipe whose other end nobody else has."""

import os

reading, writing = os.pipe()
os.read(reading, 1)  # <- here
