"""One task waits for an event that another sets, which waits for its item."""

import asyncio


async def first(items, event):
    await items.get()  # <- here
    event.set()


async def second(items, event):
    await event.wait()  # <- here
    await items.put(1)


async def main():
    items, event = asyncio.Queue(), asyncio.Event()
    await asyncio.gather(first(items, event), second(items, event))  # <- here


asyncio.run(main())  # <- here
