"""A coroutine waits for an event that nobody sets."""

import asyncio


async def main():
    await asyncio.Event().wait()


asyncio.run(main())  # <- here
