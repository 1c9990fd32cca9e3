# exercise: pipeline
# label: right
# style: asyncio: two coroutines with an asyncio.Queue between them, each with a thread of its own for the calls that block
import asyncio
from concurrent.futures import ThreadPoolExecutor


def attempt(function, *args):
    # a Future does not take every exception (StopIteration), so send it as a value
    try:
        return function(*args), None
    except BaseException as error:
        return None, error


async def flow(source, handle, limit, kitchen, dining_room):
    loop = asyncio.get_running_loop()
    counter = asyncio.Queue(maxsize=limit)
    closed = asyncio.Event()

    async def produce():
        iterator, error = await loop.run_in_executor(kitchen, attempt, iter, source)
        while error is None and not closed.is_set():
            item, error = await loop.run_in_executor(
                kitchen, attempt, next, iterator, None
            )
            if item is None:
                break
            await counter.put(item)
        await counter.put(None)
        return error

    async def consume():
        error = None
        while (item := await counter.get()) is not None:
            if error is None:
                _, error = await loop.run_in_executor(
                    dining_room, attempt, handle, item
                )
                if error is not None:
                    closed.set()
        return error

    return await asyncio.gather(consume(), produce())


def pipeline(source, handle, limit=10):
    with ThreadPoolExecutor(1) as kitchen, ThreadPoolExecutor(1) as dining_room:
        errors = asyncio.run(flow(source, handle, limit, kitchen, dining_room))
    for error in errors:
        if error is not None:
            raise error
