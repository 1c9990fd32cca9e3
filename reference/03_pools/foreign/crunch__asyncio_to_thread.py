# exercise: crunch
# label: wrong
# mistake: asyncio.to_thread: threads of the caller
import asyncio


async def _all(work, items):
    return await asyncio.gather(*(asyncio.to_thread(work, item) for item in items))


def crunch(work, items):
    return list(asyncio.run(_all(work, items)))
