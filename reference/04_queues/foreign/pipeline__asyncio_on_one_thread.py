# exercise: pipeline
# label: wrong
# mistake: source and handle are called from two coroutines of the same event loop and block it, so they never work at the same time: "A producer thread takes the items from ``source``, a consumer thread handles them in the same order, and both work at the same time."
import asyncio


async def producer(source, q):
    for item in source:
        await q.put(item)
        await asyncio.sleep(0)  # let the consumer have a turn
    await q.put(None)


async def consumer(handle, q):
    while True:
        item = await q.get()
        if item is None:
            break
        handle(item)
        await asyncio.sleep(0)


async def main(source, handle, limit):
    q = asyncio.Queue(maxsize=limit)
    await asyncio.gather(producer(source, q), consumer(handle, q))


def pipeline(source, handle, limit=10):
    asyncio.run(main(source, handle, limit))
