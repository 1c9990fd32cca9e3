"""Handlers that a library installs: they do not end a wait."""

import asyncio
import contextlib
import faulthandler
import signal
import threading

with contextlib.suppress(ImportError):
    import readline  # noqa: F401 - it installs one for SIGWINCH

faulthandler.enable()
before = signal.signal(signal.SIGINT, lambda *_: None)
signal.signal(signal.SIGINT, before)


async def main():
    threading.Event().wait()  # <- here


asyncio.run(main())
