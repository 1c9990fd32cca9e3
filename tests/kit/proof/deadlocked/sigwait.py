"""Waiting for a signal that nobody inside can send."""

import signal

signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
signal.sigwait({signal.SIGUSR1})  # <- here
