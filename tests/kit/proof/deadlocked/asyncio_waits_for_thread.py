"""A coroutine waits for a thread of the loop's pool, which waits forever."""

import asyncio
import threading


def work():
    threading.Event().wait()  # <- here


async def main():
    await asyncio.to_thread(work)


asyncio.run(main())  # <- here
