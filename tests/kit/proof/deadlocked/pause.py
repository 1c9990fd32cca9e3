"""Waiting for any signal, where none has a handler."""

import signal

signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.pause()  # <- here
