"""Waiting for any signal."""

import signal

signal.pause()  # <- here
